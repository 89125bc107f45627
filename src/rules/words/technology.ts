import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Technologies by name; names that are also everyday words stand only in a longer form. */
export const technologyWords: WordClasses = {
  technology: list(`
    JavaScript, TypeScript, Python, Java, Kotlin, SwiftUI, UIKit, Objective-C, Golang, Rust, Ruby, Ruby on Rails,
    PHP, Laravel, Symfony, Perl, Scala, Haskell, Elixir, Phoenix LiveView, Erlang, Clojure, MATLAB, R package, Lua, Flutter,
    Solidity, WebAssembly, WASM, COBOL, Fortran, Bash, PowerShell, SQL, PL/SQL, GraphQL, gRPC, protobuf, protocol buffers, Avro, JSON,
    JSON-LD, JSON Schema, YAML, TOML, XML, XSLT, XSD, CSV, Parquet, HTML, HTML5, CSS, CSS grid, flexbox, SCSS, Sass, Tailwind, Tailwind CSS, Material UI, MUI, Chakra UI, shadcn, Radix, Storybook, Figma tokens, React, React Native, ReactJS, Redux, Zustand, MobX, Next.js,
    NextJS, Nuxt, Gatsby, Vue, Vue.js, Vuex, Pinia, Angular, AngularJS, RxJS, NgRx, Svelte, SvelteKit, Solid.js, Ember.js,
    jQuery, Preact, Astro, Vite, Webpack, Rollup, esbuild, SWC, Turbopack, Turborepo, Nx workspace, Lerna, npm, yarn, pnpm,
    Deno, Node, Node.js, NodeJS, Express.js, Fastify, NestJS, Koa, Hapi, Django, Flask, FastAPI, Celery, SQLAlchemy, Alembic, Pydantic,
    pandas, NumPy, SciPy, scikit-learn, PyTorch, TensorFlow, Keras, JAX, Hugging Face, LangChain, LangGraph, LlamaIndex, OpenAI API, OpenAI,
    Claude API, Anthropic API, GPT-4, GPT, Gemini API, Ollama, llama.cpp, Whisper API, Stable Diffusion, ONNX, CUDA, MLflow, Airflow, Dagster, dbt, PySpark, Hadoop, Flink, Kafka, Kinesis, RabbitMQ, NATS, ActiveMQ, ZeroMQ, MQTT, AMQP, SQS, SNS, EventBridge, Pub/Sub,
    PubSub, Service Bus, Event Hub, Event Grid, BullMQ, Sidekiq, Temporal workflow, Spring Boot, Spring Security, Spring Data, Hibernate, JPA, Maven, Gradle, sbt, JVM,
    Tomcat, Jetty, WildFly, Quarkus, Micronaut, .NET Core, ASP.NET, Blazor, WPF, WinForms, MAUI, Xamarin, Entity Framework, NuGet,
    Unity, Unreal, Unreal Engine, Godot, OpenGL, Vulkan, DirectX, Metal API, WebGL, WebGPU, three.js, Three.js, D3, D3.js, Chart.js, ECharts,
    Highcharts, Leaflet map, Mapbox, OpenLayers, OpenStreetMap, Google Maps, PostGIS, GDAL, GeoJSON, Postgres, PostgreSQL, MySQL, MariaDB, SQLite,
    SQL Server, MSSQL, Oracle DB, DB2, MongoDB, Mongoose, Cassandra, DynamoDB, Cosmos DB, CosmosDB, CouchDB, Couchbase, Firestore, Firebase,
    Supabase, PlanetScale, Prisma, Drizzle, TypeORM, Sequelize, Knex, Redis, Memcached, Valkey, Elasticsearch, OpenSearch, Solr, Lucene,
    Algolia, Meilisearch, Typesense, Neo4j, InfluxDB, TimescaleDB, ClickHouse, DuckDB, Snowflake, BigQuery, Redshift, Databricks, Synapse, Fabric
    lakehouse, pgvector, Pinecone, Weaviate, Qdrant, Chroma DB, Milvus, AWS, Amazon S3, S3, EC2, ECS, EKS, Fargate, RDS, CloudFront,
    CloudFormation, CloudWatch, Route 53, IAM, API Gateway, AWS Lambda, Lambda, Step Functions, Azure, Azure AD, Azure Active
    Directory, Entra ID, Azure Functions, AKS, App Service, ARM template, Bicep, Azure DevOps, GCP, Google Cloud, Cloud Run, GKE, Cloud Functions,
    Cloud Storage, Cloud SQL, App Engine, Cloudflare, Cloudflare Workers, Workers KV, R2, Vercel, Netlify, Heroku, Render.com, Fly.io,
    DigitalOcean, Linode, Hetzner, Docker, Docker Compose, Podman, Kubernetes, K8s, k3s, Helm, Istio, Nginx, Apache httpd, HAProxy, Traefik,
    Caddy, Terraform, Terragrunt, Pulumi, Ansible, Packer, Vagrant, Consul, HashiCorp Vault, ArgoCD, Argo CD, Flux CD, Jenkins,
    GitHub Actions, GitLab CI, CircleCI, Travis CI, TeamCity, Azure Pipelines, Git, GitHub, GitLab, Bitbucket, SVN, Dependabot, Renovate,
    SonarQube, ESLint, Prettier, Stylelint, Biome, mypy, Pylint, Ruff, Rubocop, clang-tidy, Checkstyle, Husky, Jest, Vitest, Mocha,
    Jasmine, Karma runner, Cypress, Playwright, Puppeteer, Selenium, WebdriverIO, Appium, Detox, XCTest, Espresso test, JUnit, TestNG, Mockito, pytest,
    RSpec, Cucumber, Gherkin, k6, JMeter, Gatling, Locust, Postman, Swagger, OpenAPI, OpenAPI spec, AsyncAPI, Pact, Lighthouse, axe-core, Sentry,
    Datadog, New Relic, Grafana, Prometheus, Jaeger, OpenTelemetry, OTel, Zipkin, Splunk, ELK, Logstash, Kibana, Fluentd, PagerDuty, Opsgenie,
    LaunchDarkly, Segment SDK, PostHog, Mixpanel SDK, Amplitude SDK, GA4 tag, Google Tag Manager, GTM container, Stripe API, Stripe
    webhook, Stripe Checkout, Stripe Connect, Stripe, PayPal API, Braintree, Adyen, Plaid, Twilio, SendGrid, Mailgun, Postmark, SMTP,
    IMAP, OAuth, OAuth2, OAuth 2.0, OpenID Connect, OIDC, SAML, LDAP, Kerberos, SCIM, JWT, Auth0, Okta, Keycloak, NextAuth, WebAuthn, FIDO2,
    TLS, SSL, HTTPS, HTTP/2, HTTP/3, QUIC, TCP, UDP, WebSocket, WebSockets, WebRTC, server-sent events, DNS, DHCP, IPv6, SSH, SFTP, FTP, RESTful, WSDL, OData, HATEOAS, RSS, iCal, CalDAV, WebDAV, EDI, HL7, FHIR, DICOM, ISO 20022, SEPA XML, USB, Bluetooth, BLE, NFC,
    RFID, Zigbee, LoRaWAN, Modbus, OPC UA, RTOS, FreeRTOS, Arduino, ESP32, STM32, Raspberry Pi, ROS, ROS2, FPGA, Verilog, LLVM, GCC, Clang,
    CMake, Bazel, Conan, vcpkg, Electron, Tauri, Qt, GTK, Cordova, Ionic, Xcode, Android Studio, CocoaPods, fastlane, ProGuard,
    Jetpack Compose, Core Data, HealthKit, ARKit, ARCore, CarPlay, Android Auto, APNs, FCM, StoreKit, RevenueCat, WordPress, Drupal, Joomla, Magento,
    Shopify API, Liquid template, WooCommerce, Contentful, Strapi, Sanity schema, Salesforce API, Apex class, Dynamics 365, Power Automate, Power BI
    connector, SharePoint, Power Apps, ServiceNow API, SAP IDoc, ABAP, Ethereum, EVM, ERC20, ERC-20, ERC721, ERC-721, Hardhat,
    Web3.js, ethers.js, Metamask, WalletConnect, Solana, Cosmos SDK, Substrate, Bitcoin Core, zk-SNARK, Merkle tree, MCP
    server, LSP, tree-sitter, Neovim, VS Code, VSCode, IntelliJ, Eclipse plugin, Jupyter, regex, Unicode, UTF-8, UUID, base64, SHA-256, AES,
    RSA, bcrypt, argon2, PGP, HMAC, CORS, CSP, CSRF, XSS, SQL injection, SSRF, OWASP, CVE, SBOM, PWA, SSR, SSG, ISR, SPA, CMS, CDN, ORM, DOM, SVG, PNG,
    WebP, AVIF, HLS, FFmpeg, RTMP, H.264, LaTeX, Pandoc, Sphinx, MkDocs, Docusaurus, Javadoc, TypeDoc, LTI, SCORM, xAPI, Slack API, Slack bot,
    Discord bot, Telegram bot, Zapier, Z-Wave, Matter protocol, Apple Pay, Google Pay, Sign in with Apple, Google OAuth, reCAPTCHA, hCaptcha, Turnstile,
    Log4j, SLF4J, ESM, CommonJS, Looker, Superset, Metabase connector, Trino, Presto cluster, Iceberg table, Delta Lake, Airbyte, Fivetran, GraphQL federation, Apollo, Relay compiler, tRPC, Zod, Yup, Formik, Immer, Immutable.js, lodash, moment.js, date-fns, Luxon, Axios, SWR, React Query, TanStack, React Router, Styled Components, Emotion CSS, PostCSS, Framer Motion, Lottie, Handlebars, Mustache, Jinja, Twig, Blade template, Thymeleaf, Razor, HTMX, Alpine.js, Stimulus, Hotwire, Turbo Streams, Livewire, Filament, Sinatra, Puma server, Gunicorn, uWSGI, Uvicorn, Poetry, pip, conda, virtualenv, npm audit, OpenSSL, WireGuard, OpenVPN, iptables, systemd, Kubernetes operator, Karpenter, Crossplane, Kustomize, Skaffold, Tilt, Buildkite, Spinnaker, Octopus Deploy, Artifactory, Nexus repository, Harbor registry, SonarCloud, Snyk, Trivy, Checkmarx, Veracode, Burp, ZAP scan, Wireshark, gdb, Valgrind, perf tool, eBPF
  `),
};
