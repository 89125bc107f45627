import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Technologies by name. */
export const technologyWords: WordClasses = {
  /** Names that are also everyday words stand only in a longer form. */
  technology: list(`
    JavaScript, TypeScript, Python, Java, Rust, PHP, Scala, Clojure, WebAssembly, WASM, Fortran, Bash, PowerShell, SQL,
    GraphQL, protobuf, JSON, JSON-LD, YAML, TOML, XML, CSV, Parquet, HTML, CSS, Tailwind, shadcn, Storybook, React,
    React Native, Redux, Next.js, Vue, Astro, Rollup, npm, Deno, Node, Node.js, NodeJS, FastAPI, Celery, SQLAlchemy,
    Alembic, Pydantic, pandas, LlamaIndex, OpenAI, Ollama, Airflow, dbt, Kafka, RabbitMQ, NATS, ActiveMQ, MQTT, SQS,
    Maven, Unity, Mapbox, Postgres, PostgreSQL, MySQL, MariaDB, SQLite, MongoDB, DynamoDB, Firestore, Firebase,
    Supabase, Prisma, Redis, Elasticsearch, OpenSearch, Solr, ClickHouse, pgvector, AWS, S3, EC2, RDS, IAM, API Gateway,
    Lambda, Azure, Azure AD, App Service, ARM template, GCP, Cloud Run, Cloud Storage, Cloudflare, R2, Vercel, Netlify,
    Docker, Docker Compose, Podman, Kubernetes, K8s, Helm, Nginx, Terraform, Jenkins, GitHub Actions, Git, GitHub,
    GitLab, Bitbucket, SVN, Dependabot, Renovate, ESLint, Prettier, Biome, Jest, Vitest, Cypress, Playwright, JUnit,
    pytest, Gherkin, k6, Swagger, OpenAPI, Lighthouse, Sentry, Grafana, Prometheus, PostHog, Stripe Checkout, Stripe,
    Twilio, SendGrid, OAuth, SAML, JWT, Auth0, Keycloak, NextAuth, TLS, SSL, HTTPS, WebSocket, DNS, RESTful, WSDL, RSS,
    EDI, HL7, FHIR, DICOM, USB, Bluetooth, BLE, RFID, OPC UA, Xcode, fastlane, CarPlay, FCM, StoreKit, WordPress,
    Drupal, WooCommerce, Contentful, SharePoint, Ethereum, ERC20, ERC721, Metamask, VS Code, regex, Unicode, UUID, AES,
    HMAC, CORS, CSP, CSRF, XSS, OWASP, CVE, SBOM, PWA, ISR, SPA, CMS, CDN, SVG, PNG, WebP, AVIF, MkDocs, LTI, Zapier,
    Google OAuth, reCAPTCHA, Log4j, tRPC, Zod, lodash, Framer Motion, Poetry, pip, conda, Snyk
  `),
};
