#!/usr/bin/env bash
# Measures start and memory of the built program, flag by flag: processor seconds and seconds from
# `java -jar` to ready, and resident megabytes after 100 questions. Processor seconds count most: they
# do not depend on what else the machine does. Needs Java 25 (JAVA_HOME or PATH), curl and Linux.
#
#   src/test/bench/startup.sh [JAR]     without JAR it builds one; prints, and writes target/bench/startup.md
set -euo pipefail
cd "$(dirname "$0")/../../.."

java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
port="${PORT:-8197}"
work=target/bench/startup
report=target/bench/startup.md
jar="${1:-}"
if [ -z "$jar" ]; then
  ./mvnw -q package -DskipTests
  jar=$(ls target/fagfaelle-*.jar)
fi

rm -rf "$work"
mkdir -p "$work"
"$java" -Djarmode=tools -jar "$jar" extract --destination "$work/app"
app=$(ls "$work"/app/fagfaelle-*.jar)
ticks=$(getconf CLK_TCK)
# What the cards say that people ask; a few lines of each, so that all of the program is used.
grep -rh -A 4 '^questions:' knowledge/cards | sed -n 's/^ *- *//p' | grep -v '["\\:]' | head -100 >"$work/questions.txt"

# Whatever goes wrong, nothing is left running.
pid=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null || true' EXIT

processor() { awk -v t="$ticks" '{ printf "%.1f", ($14 + $15) / t }' "/proc/$1/stat"; }
resident() { awk '/^VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$1/status" 2>/dev/null || echo 0; }
status() { curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port/actuator/health/readiness" || true; }

ask_all() {
  while read -r question; do
    curl -sS -o /dev/null -H 'Content-Type: application/json' -d "{\"question\": \"$question\"}" \
      "http://127.0.0.1:$port/api/ask"
  done <"$work/questions.txt"
}

# measure NAME JAVA-ARGUMENT...
measure() {
  local name="$1" log="$work/log" begun ready seconds
  shift
  # Else the line that is waited for may be found in the former log.
  rm -f "$log"
  begun=$(date +%s%N)
  "$java" "$@" --server.port="$port" --fagfaelle.home="$work/home" >"$log" 2>&1 &
  pid=$!
  # The log is watched rather than the page: every look at the page would cost what is measured.
  until grep -qs 'Started Fagfaelle' "$log"; do
    kill -0 "$pid" || { cat "$log"; exit 1; }
    sleep 0.02
  done
  seconds=$(awk -v n=$(($(date +%s%N) - begun)) 'BEGIN { printf "%.1f", n / 1e9 }')
  ready=$(processor "$pid")
  [ "$(status)" = 200 ] || { cat "$log"; exit 1; }
  ask_all
  printf '| %s | %s | %s | %s | %s | %s |\n' "$name" "$ready" "$seconds" "$(processor "$pid")" \
    "$(resident "$pid")" "$(resident "$(pgrep -P "$pid" redis || echo self)")" | tee -a "$report"
  kill "$pid"
  wait "$pid" || true
  pid=
}

{
  echo "# Start-up and memory"
  echo
  echo "$(nproc) processors, load $(cut -d' ' -f1 /proc/loadavg) before, Java $("$java" --version | head -1)"
  echo
  echo '| how | processor s to ready | s to ready | processor s after 100 questions | resident MB | its Redis MB |'
  echo '|---|--:|--:|--:|--:|--:|'
} | tee "$report"

serial=(-XX:+UseSerialGC -Xmx256m)
# The first compiler only: starting runs most code once, and the second compiler costs more than it saves.
small=("${serial[@]}" -XX:TieredStopAtLevel=1)
measure 'the jar, first start (trains the classifier)' -jar "$jar"
measure 'the jar' -jar "$jar"
measure 'extracted' -jar "$app"
measure 'extracted, serial collector, 256 MB' "${serial[@]}" -jar "$app"
measure 'the same, first compiler only' "${small[@]}" -jar "$app"
# As the README says, without flags: it would also have to train the classifier in a new home folder.
"$java" -XX:AOTCacheOutput="$work/app.aot" -Dspring.context.exit=onRefresh -jar "$app" \
  --server.port="$port" --fagfaelle.home="$work/home" >"$work/log" 2>&1
measure 'extracted, serial, 256 MB, AOT cache' -XX:AOTCache="$work/app.aot" "${serial[@]}" -jar "$app"
measure 'the same, first compiler only' -XX:AOTCache="$work/app.aot" "${small[@]}" -jar "$app"
echo "The AOT cache is $(($(stat -c %s "$work/app.aot") / 1048576)) MB." | tee -a "$report"
