# shellcheck shell=bash disable=SC2154 # read by ./hub, which finds the JDK and builds
# People register, accept, change and cancel at two events of 43 places while hub and database are killed with -9 in turn, at
# random moments. The hub comes back by its operator's command; whoever got no answer asks again with the same key.

faults_rounds=${BENCH_ROUNDS:-8}

bench_faults() {
    bench_begin
    java_command
    printf '%s\n' "${java[@]}" >"$bench_folder/command"
    say "Killing the hub and its database in turn, $faults_rounds times …"
    bench_driver FaultsBench -Dbench.rounds="$faults_rounds" -Dbench.folder="$bench_folder"
    cat "$bench_folder/report"
}

bench_faults
