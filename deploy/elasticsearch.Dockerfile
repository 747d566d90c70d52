# Elasticsearch with the hub's own text analysis. See docker-compose.yml.

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    mvn -q -B -pl search-index -am package -Dmaven.test.skip=true -Dspotless.check.skip

FROM docker.elastic.co/elasticsearch/elasticsearch:9.5.3
COPY --from=build /build/search-index/target/search-index-1.0.0-SNAPSHOT-elasticsearch-plugin.zip /tmp/zaedno-analysis.zip
RUN bin/elasticsearch-plugin install --batch file:///tmp/zaedno-analysis.zip
