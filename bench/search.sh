# shellcheck shell=bash disable=SC2154 # read by ./hub, which finds the JDK and builds
# A library made by rule is searched over HTTP, in process, and by the bare Lucene call on the same index, in one run; then
# how fast it is indexed and made anew, and how soon what is published is found. At 20,000 documents and at 100,000, or at as
# many as --docs says. Who asks shares the processors.

bench_search() {
    bench_begin
    java_command
    printf '%s\n' "${java[@]}" >"$bench_folder/command"
    say "Making, indexing and searching ${BENCH_DOCS:-20,000 and 100,000} documents …"
    bench_driver SearchBench -Dbench.folder="$bench_folder" ${BENCH_DOCS:+-Dbench.docs="$BENCH_DOCS"} \
        -Dsurefire.arguments="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -Xmx2g"
    cat "$bench_folder/report"
}

bench_search
