# shellcheck shell=bash disable=SC2154 # read by ./hub, which finds the JDK and builds
# The workspace as its people have it: a browser clicks through 5,000 items and through 50, then a hundred views are open
# at once. The browser shares the processors.

workspace_rounds=${BENCH_ROUNDS:-8}

bench_workspace() {
    bench_begin
    find_chromium
    java_command
    hub_begin "${java[@]}"
    say "Filling two workspaces, clicking through them, $workspace_rounds rounds …"
    bench_driver WorkspaceBench -Dbench.rounds="$workspace_rounds"
    hub_end
    cat "$bench_folder/report"
}

bench_workspace
