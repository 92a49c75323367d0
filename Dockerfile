# The application, for docker-compose.yml; the database is an image of its own.

FROM node:24-bookworm-slim AS node

FROM maven:3.9-eclipse-temurin-25 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules/npm /usr/local/lib/node_modules/npm
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \
    && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx
WORKDIR /kervan
COPY . .
RUN --mount=type=cache,target=/cache \
    npm_config_cache=/cache/npm mvn -B -ntp -Dmaven.repo.local=/cache/maven -DskipTests package \
    && java -Djarmode=tools -jar target/kervan.jar extract --destination /app

FROM eclipse-temurin:25-jre
RUN useradd --system --no-create-home --shell /usr/sbin/nologin kervan
COPY --from=build /app /app
WORKDIR /app
USER kervan
# All addresses of a container are its own; compose decides what can be reached from outside.
ENV SERVER_ADDRESS=0.0.0.0
EXPOSE 8080
ENTRYPOINT ["java", "-XX:+UseParallelGC", "-jar", "kervan.jar"]
