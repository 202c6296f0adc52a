#!/usr/bin/env bash
# How many events a second the assistant takes from Slack and Teams, beside bots that answer trivially: signed slash
# commands and mentions against npm @slack/bolt, messages against npm botbuilder, on one machine in one run.
# Needs Java 25 (JAVA_HOME or PATH), node 20, npm, wrk, curl.   src/test/bench/chats.sh [JAR]
set -euo pipefail
jar="${1:+$(realpath "$1")}"
cd "$(dirname "$0")/../../.."

java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
work=$PWD/target/bench/chats
cloud="${PORT:-9930}" bolt=$((cloud + 1)) builder=$((cloud + 2)) ours=$((cloud + 3))
secret=a-signing-secret
seconds="${SECONDS_EACH:-10}"
rm -rf "$work/home/redis"
mkdir -p "$work/home"
if [ -z "$jar" ]; then
  ./mvnw -q package -DskipTests
  jar=$(ls target/fagfaelle-*.jar)
fi
(cd src/test/bench/chats && npm ci --silent)
cat >"$work/home/workplace.yaml" <<'YAML'
id: bench
name: "Bench"
rooms: ["slack:T1", "teams:tenant"]
YAML

# Whatever goes wrong, nothing is left running.
started=()
trap 'kill "${started[@]}" 2>/dev/null || true' EXIT
wait_for_port() { until (: <"/dev/tcp/127.0.0.1/$1") 2>/dev/null; do sleep 0.5; done; }
# settle: waits until everything that was acknowledged is answered, and prints how many seconds that took
settle() {
  local since=$SECONDS
  until [ "$(counts >/dev/null; sleep 1; counts)" = '{"slack":0,"teams":0}' ]; do :; done
  echo $((SECONDS - since - 1))
}
counts() { curl -s "http://127.0.0.1:$cloud/counts"; }

node src/test/bench/chats/cloud.mjs "$cloud" & started+=($!)
node src/test/bench/chats/bolt.mjs "$bolt" "$cloud" "$secret" & started+=($!)
node src/test/bench/chats/botbuilder.mjs "$builder" & started+=($!)
"$java" -jar "$jar" --fagfaelle.home="$work/home" --server.port="$ours" --fagfaelle.slack.bot-token=xoxb-1 \
  --fagfaelle.slack.signing-secret="$secret" --fagfaelle.slack.api-url="http://127.0.0.1:$cloud/api/" \
  --fagfaelle.teams.emulator=true >"$work/ours.log" 2>&1 & started+=($!)
for port in "$cloud" "$bolt" "$builder" "$ours"; do wait_for_port "$port"; done
until curl -sf -o /dev/null "http://127.0.0.1:$ours/actuator/health/readiness"; do sleep 1; done

# load NAME KIND URL: warms up, then as fast as it goes, then at half of that
load() {
  local name="$1" kind="$2" url="$3" rate line
  node src/test/bench/chats/requests.mjs "$kind" 60000 "$secret" "$cloud" >"$work/$kind.warm"
  wrk -t1 -c16 -d"${seconds}s" -s src/test/bench/chats/load.lua "$url" -- "$work/$kind.warm" >/dev/null
  settle >/dev/null
  node src/test/bench/chats/requests.mjs "$kind" 120000 "$secret" "$cloud" >"$work/$kind.fast"
  counts >/dev/null
  line=$(wrk -t1 -c16 -d"${seconds}s" -s src/test/bench/chats/load.lua "$url" -- "$work/$kind.fast" | tail -1)
  echo "$name $kind, as fast as it goes: $line; posted while it lasted: $(counts)"
  rate=$(echo "$line" | cut -d' ' -f2)
  echo "$name $kind: the rest was posted in the $(settle) s after"
  node src/test/bench/chats/requests.mjs "$kind" 120000 "$secret" "$cloud" >"$work/$kind.half"
  counts >/dev/null
  echo "$name $kind, at half of that: $(node src/test/bench/chats/pace.mjs "$url" "$work/$kind.half" $((rate / 2)) "$seconds" 2>/dev/null); posted: $(counts)"
  settle >/dev/null
}

{
  load bolt command "http://127.0.0.1:$bolt/slack/events"
  load fagfaelle command "http://127.0.0.1:$ours/slack/events"
  load bolt mention "http://127.0.0.1:$bolt/slack/events"
  load fagfaelle mention "http://127.0.0.1:$ours/slack/events"
  load botbuilder teams "http://127.0.0.1:$builder/api/messages"
  load fagfaelle teams "http://127.0.0.1:$ours/api/messages"
} | tee "$work/chats.txt"
