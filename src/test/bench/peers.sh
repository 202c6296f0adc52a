#!/usr/bin/env bash
# Compares the assistant with minisearch, Orama and plain Lucene on the same library and the same questions,
# scored by the same script, each peer in the best setting found for it: with the cards' questions and keywords
# (full), and with titles and texts alone (text). Needs Java 25 (JAVA_HOME or PATH), node 20, npm, python3, curl.
#
#   src/test/bench/peers.sh EVALUATE.py QUESTIONS.jsonl CORPUS [JAR]     prints, and writes target/bench/peers/
#
# QUESTIONS are never copied into the project; what is written below target/ is nobody's to commit.
set -euo pipefail
evaluate=$(realpath "$1") questions=$(realpath "$2") corpus=$(realpath "$3") jar="${4:+$(realpath "$4")}"
cd "$(dirname "$0")/../../.."

java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
work=target/bench/peers
node_port="${PORT:-8197}" lucene_port=$((node_port + 1)) our_port=$((node_port + 2))
mkdir -p "$work"
if [ -z "$jar" ]; then
  ./mvnw -q package -DskipTests
  jar=$(ls target/fagfaelle-*.jar)
else
  ./mvnw -q test-compile
fi
"$java" -Djarmode=tools -jar "$jar" extract --destination "$work/app" --force
classes="target/test-classes:target/classes:$work/app/lib/*"
(cd src/test/bench/peers && npm ci --silent)

# Whatever goes wrong, nothing is left running.
started=()
trap 'kill "${started[@]}" 2>/dev/null || true' EXIT
wait_for_port() { until (: <"/dev/tcp/127.0.0.1/$1") 2>/dev/null; do sleep 0.5; done; }

"$java" -cp "$classes" dk.fagfaelle.bench.PeerLibrary "$corpus" "$work/library.json"
node src/test/bench/peers/server.mjs "$work/library.json" "$node_port" >"$work/node.log" 2>&1 &
started+=($!)
"$java" -cp "$classes" dk.fagfaelle.bench.PlainLucene "$work/library.json" "$lucene_port" >"$work/lucene.log" 2>&1 &
started+=($!)

# assistant NAME ARGUMENT...: starts it, scores it, and ends it
assistant() {
  local name="$1" pid
  shift
  "$java" -jar "$jar" --fagfaelle.home="$work/home" --fagfaelle.library="$corpus" --server.port="$our_port" "$@" \
    >"$work/$name.log" 2>&1 &
  pid=$!
  started+=("$pid")
  until curl -sf -o /dev/null "http://127.0.0.1:$our_port/actuator/health/readiness"; do
    kill -0 "$pid"
    sleep 1
  done
  python3 "$evaluate" "http://127.0.0.1:$our_port" "$questions" --dump "$work/$name.jsonl"
  kill "$pid"
  wait "$pid" || true
}

assistant fagfaelle
for kind in sure text; do
  node src/test/bench/peers/contents.mjs . "$work/contents" "$kind"
  assistant "fagfaelle-$kind" --fagfaelle.content="$work/contents"
done
for content in full text; do
  for peer in "minisearch $node_port" "orama $node_port" "lucene $lucene_port"; do
    wait_for_port "${peer#* }"
    # shellcheck disable=SC2086
    node src/test/bench/peers/tune.mjs $peer "$content" "$evaluate" "$questions" "$work"
  done
done
{
  printf '## With the questions and keywords of the cards\n\n'
  node src/test/bench/peers/table.mjs "$work"/fagfaelle{-sure,}.jsonl -- "$work"/*-full.tries.jsonl
  printf '\n## With titles and texts alone\n\n'
  node src/test/bench/peers/table.mjs "$work"/fagfaelle-text.jsonl -- "$work"/*-text.tries.jsonl
} | tee "$work/peers.md"
