# The hub for a server: production mode, a PostgreSQL server of one's own, not root. See docker-compose.yml.

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    mvn -q -B -pl hub-app -am package -Dmaven.test.skip=true -Dspotless.check.skip
# The embedded database stays out: PostgreSQL has a container of its own.
RUN java -Djarmode=tools -jar hub-app/target/hub-app-1.0.0-SNAPSHOT.jar extract --destination /hub \
    && rm /hub/lib/embedded-postgres-binaries-*.jar

FROM eclipse-temurin:25-jre
RUN groupadd --gid 10001 hub \
    && useradd --uid 10001 --gid hub --no-create-home --shell /usr/sbin/nologin hub \
    && install -d -o hub -g hub -m 700 /data
COPY --from=build /hub /hub
USER hub
VOLUME /data
EXPOSE 8080
ENV HUB_MODE=production LC_ALL=C.UTF-8
# bash speaks enough HTTP for this; the image has nothing else that does.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", \
    "-XX:+UseCompactObjectHeaders", "-XX:+UseSerialGC", "-Xms128m", "-Xmx512m", "-Xmn80m", "-XX:+ExitOnOutOfMemoryError", \
    "-Xlog:disable", "-Xlog:all=error:stderr", \
    "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", \
    "-Djava.awt.headless=true", \
    "-jar", "/hub/hub-app-1.0.0-SNAPSHOT.jar", "--hub.data=/data"]
