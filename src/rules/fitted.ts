import type { Fitted } from '../core/fitted';

/** Written by `npm run fit`: do not edit, fit again. */
export const fitted: Fitted = {
  "weights": {
    "M1-goal-item": 1.05,
    "M1-strategy-work": 2.56,
    "M1-we-and-them": 1.05,
    "M1-what-we-are": 2.56,
    "M1-where-to": 2.56,
    "M10-house-rules": 2.56,
    "M10-ideal-experience": 2.52,
    "M10-should-feel": 2.8,
    "M11-bring-along": 1.79,
    "M11-decision-body": 1.77,
    "M11-functions": 2.6,
    "M11-one-table": 2.56,
    "M11-outside-talks": 1.76,
    "M12-business-case": 3.47,
    "M12-does-it-pay": 2.56,
    "M12-money-in-text": 1.11,
    "M12-revenue": 2.56,
    "M12-sums": 1.76,
    "M12-would-it-pay": 2.57,
    "M13-becoming-a-product": 2.31,
    "M13-changes-hands": 2.56,
    "M13-end-of-offer": 2.56,
    "M13-keep-or-end": 2.56,
    "M14-across-products": 2.56,
    "M14-portfolio": 2.56,
    "M14-several": 2.57,
    "M2-plan-told": 2.56,
    "M2-plan-upset": 2.56,
    "M2-roadmap-work": 2.57,
    "M2-what-when": 2.56,
    "M2-years-and-people": 1.76,
    "M3-choose-one": 2.56,
    "M3-decided-above": 2.51,
    "M3-do-we": 2.56,
    "M3-open-question": 1.76,
    "M3-refused": 2.56,
    "M3-whole-asked": 2.56,
    "M4-field-notes": 1.59,
    "M4-go-and-see": 2.56,
    "M4-insights": 1.78,
    "M4-interviews": 2.56,
    "M4-plain-questions": 1.79,
    "M4-studies": 2.56,
    "M5-competitors": 2.56,
    "M5-for-whom": 2.56,
    "M5-others": 2.58,
    "M5-where-next": 2.56,
    "M6-positioning": 2.57,
    "M6-price-decision": 2.56,
    "M6-way-of-charging": 2.56,
    "M6-what-is-in-it": 1.76,
    "M6-what-we-say-we-are": 1.77,
    "M6-who-pays": 1.76,
    "M7-all-at-once": 2.56,
    "M7-announcement": 1.78,
    "M7-being-heard-of": 1.76,
    "M7-coming-out": 2.57,
    "M7-content": 2.56,
    "M7-go-to-market": 2.56,
    "M7-handouts": 1.76,
    "M7-launch-plan": 2.56,
    "M7-launch-sites": 2.66,
    "M7-launching": 1.74,
    "M7-outreach": 2.58,
    "M7-press": 2.56,
    "M7-social-post": 2.56,
    "M7-telling": 1.77,
    "M8-bar-for-market": 2.65,
    "M8-beta-plan": 1.77,
    "M8-people-before-market": 2.56,
    "M8-ready-or-not": 2.56,
    "M8-tried-in-life": 1.76,
    "M9-result-wanted": 1.76,
    "M9-what-came-of-it": 1.76,
    "M9-which-number": 1.76,
    "O1-board-set-up": 2.2,
    "O1-refine-backlog": 2.92,
    "O1-stale-tickets": 2.3,
    "O10-quick-decision": 2.89,
    "O10-unblock": 2.56,
    "O11-flow-measures": 1.82,
    "O11-small-steps": 1.8,
    "O12-learn-from-pm": 2.02,
    "O12-work-against-plan": 2.87,
    "O13-delivery-date": 2.42,
    "O13-in-time": 1.76,
    "O13-technical-release": 1.76,
    "O2-clear-items": 1.79,
    "O2-open-backlog": 2.63,
    "O2-product-goal": 2.66,
    "O3-acceptance-criteria": 2.56,
    "O3-feature-request": 1.76,
    "O3-user-can": 1.76,
    "O3-user-story": 2.56,
    "O3-write-stories": 2.56,
    "O4-break-down": 2.68,
    "O4-task-list": 1.11,
    "O4-technical-design": 1.76,
    "O4-technology-spike": 1.76,
    "O5-estimate": 2.03,
    "O5-rank-items": 2.56,
    "O5-sprint-trade-off": 2.56,
    "O6-behaviour": 1.06,
    "O6-bug-report": 2.56,
    "O6-build-verb": 1.76,
    "O6-business-screen": 2.58,
    "O6-change-artefact": 1.76,
    "O6-change-feature": 1.76,
    "O6-code-title": 2.56,
    "O6-data-work": 1.04,
    "O6-delivery-noun": 1.76,
    "O6-delivery-type": 1.04,
    "O6-design-detail": 1.76,
    "O6-detail-of-feature": 1.04,
    "O6-documentation": 1.76,
    "O6-done-state": 1.76,
    "O6-environment": 1.06,
    "O6-fix": 2.57,
    "O6-incident": 1.76,
    "O6-instrumentation": 2.07,
    "O6-migration": 3.14,
    "O6-product-part": 1.05,
    "O6-quality": 1.76,
    "O6-set-up": 1.04,
    "O6-symptom": 1.76,
    "O6-system-work": 1.76,
    "O6-technology": 1.05,
    "O6-text-of-building": 0.76,
    "O6-topic-artefact": 1.76,
    "O6-topic-feature": 1.97,
    "O6-verify": 1.18,
    "O7-acceptance": 2.58,
    "O7-in-sprint": 2.57,
    "O7-meeting-form": 1.76,
    "O7-scrum-event": 2.58,
    "O7-team-review": 1.76,
    "O8-feature-usage": 1.76,
    "O8-team-meets-customers": 2.81,
    "O8-user-reported": 3.06,
    "O9-progress-report": 1.76,
    "O9-translate-technical": 2.57
  },
  "words": {
    "O1-words": "# item:10|# open:12|backlog:23|clean:5|clean up:6|each increment:14|goal on:9|groom:13|grooming:9|icebox:7|incoming:12|leftover:8|mgmt:8|older:14|older than:16|on top:8|ordered:11|our board:17|per increment:13|product goal:18|readable for:10|refine:19|refined:10|shorter:8|stale:15|success of:14|the backlog:13|the goal:15|this quarter:12|thought:9|tidy:14|to pm:17|to product:9|triage:10|value of:9|weed:10|what success:21|wishe:8|worth it:7",
    "O3-words": "a:1|a developer:12|a repository:16|a story:16|a student:7|ability:8:16|able:9:14|able to:13|ac:13|admin:16|admin i:10|amount::16|an:3|an admin:11|an owner:15|appointment:6|archivist:10|as:1|as a:6|as an:4|assign:8|assignment:12|automatic:12|being:9|campaign::8|can:9|cancel::11|clerk:7|collection:8|complaint:2|confirmation::17|context:8|continuing:7|customer i:9|decline:11|dedicated::16|deleted:13|developer:3|developer i:9|down the:4|downtime:13|editing::12|enemy:12|estimator:15|expire::19|faster:8|feature request:6|for user:5|free tier:3|friend::17|friendly::12|given::14|have:3|have a:4|homework:10|i:2|i can:9|i want:3|inter:12|it is:5|launcher:16|like to:4|locally:9|mark:4|member i:10|my:5|object:11|of last:12|pending::15|pick up:6|proration:13|quota::18|redeem:12|referral programme:8|related:10|resume::21|revoke:9|see:6|see the:6|see which:17|serving:10|shipment:11|so:4|so i:10|stamp:8|story for:9|story from:13|subscriber::16|tap::13|teammate:14|that i:4|the data:15|the newsletter:12|to add:12|to csv:9|to my:10|to see:13|told:9|undo::14|us #:17|use the:10|user can:16|user group:8|user i:15|user story:5|user to:12|using:2|want to:4|write story:19|written:5",
    "O4-words": "bit:12|break:4|breakdown:12|chop:6|cockpit:14|cost us:15|deliverable:16|into story:14|into ticket:13|our own:6|rule engine:13|slice:27:16|slicing:11|spike:10|sqlite:8|subtask:12|task for:18|the squad:10|the team:13|thin:14|ttl:12|wireframe:13",
    "O5-words": "above the:13|animation:7|can wait:18|defect:19|for sprint:6|next #:9|order for:9|our backlog:19|rank:3|replay:15|the board:5|this sprint:17|two sprint:17|what can:8|what next:15|which of:5",
    "O6-words": "# #:1|# after:10|# for:5|# h:8|# if:13|# line:12|# mb:16|# min:5|# on:14|# row:12|# s:10|# sprint:12|# ticket:13|# when:13|# year:2|2026 #:8|404:10|a single:8|above:7|ac::17|accept:9|acceptance:7|accepted:5|access:3|account:2|achievement:13|action:9|actionable::12|activity:12|adapt:10|add:12:7|add a:18|added::10|adding::17|additional::13|address:11:11|addressed::12|adjuster:8|admin::19|adr::20|after:1:6|after #:3|after a:4|after each:18|against the:9|aggregate::17|ai:4|alert::16|all #:9|allergen:11|allow:13|alt::21|although:12|alway::11|amount:4|an::5|android:6:17|android #:12|annual::16|anyone:3|api:2:12|api key:9|api return:9|apis::15|apk:12|appear::18|apple:3|applied:12|apply::8|appointment::9|archive:8:12|are:1|are not:15|area::24|arm64:16|arrival::17|arrive:1|arrow:13|as::4|ask:1|asked:7|assigned::18|at:2|at night:6|attached::13|attempt::10|audit:9|audit log:12|auth::22|authentication:12|auto:9|autocomplete:9|automate:13|automatically:14:22|autoplay:11|autosave:15|azure:7|backend:6:24|backfill:10|backlog::16|backport:7|backup:11|bad:10|badge:8|bag:1|balance:13|banner:12|bar:4|based:2|basket:3|be:2:6|belong::13|bench::17|billing:7|binary:12|blank:9:15|blind:7|block:16|bluetooth:13|blurry:8|board:4|boost:11|boot:6|boss:14|bot:7:19|both::4|bottom::18|branch:7|broken:5|browser::17|bucket:14|bug:6:12|build:7:5|build #:21|bulk:12|bump:15:15|but::8|button:22:22|button on:15|buyer::10|by::3|by one:15|cache:17:9|cached:16|caching:13|calculator:10|calibration:12|campaign:7|can::5|can we:15|cancel:10|cannot:8:15|canonical:13|cant:5:8|cant be:14|cap:6|caption:9|card:1:15|carousel:6|cart:8:15|case::9|cat::10|cell:10|cent:15|cert:17|change:5|changed:9|changing:10|char::10|charged:8|chart:4:13|chat::16|check:2:10|checkbox:12|checklist:2|checkout:8:9|checksum:14|child:12|choke:12|chrome::13|chunk::14|ci:10:7|ci cd:9|class:9:15|classe:11|cleanup:16|click:4:13|clicked::18|clicking::22|client:6:9|clip:2|clock:12|code:8:11|codemod:16|codeowner:13|collapse:13|color:13|colour:11|column:15:13|comma:9|command:14:14|compare:6:8|compatibility:15|compliance:8|component:15:16|compose:12|comprehensive::10|compute::20|computer:15|concurrent:9|cone:15|config:8:10|configurable:14|configuration:10|configure:17:16|configured:7|confirm:10|confirmation:13|conflict:13|connect::11|connection:13|consent:4|console:5:8|contact:3|contain:14|container:11|contract:4|contrast:12|contributing:13|controller:3|cookie:15|cookie banner:8|copy:3|correct:14:20|correctly:13:12|count:7|countdown:7|coupon:16:14|coupon code:12|coverage:8:9|cr:3|crash:7|crash on:9|crashe:20|create::3|created:11|critical:14|crm:10|crop:15|crud:10:8|csp:7|css::11|csv:21:18|csv export:5|currency:11|current:5|currently::12|curve:13|custom:5:22|cut:4:10|cut off:14|cve:13|cypress:10|dark:10|dark mode:15|dashboard:8:8|data:4|database:9|dataset:11|date picker:12|day::3|db:23:16|dbt:11|debit:11|debt:10|decimal:16|dedupe:15|deep link:15|default:11:12|delete:12:10|delta:12|dep:8|dependency:4:14|deploy:8|deployed::23|deployment:9:13|deprecated:12|detection:11|deterministic:16|dev:7:9|device:6:10|dialog:17:20|did:3|diff:4:18|digit:8|disaster:12|discount code:8|disk:10|display:5:25|displayed:9:19|dkim:12|do not:7|docker::14|dockerfile:10|doe not:6|doe the:7|doesnt:9:9|domain:8|done:11|double:5|down:1|drag:16|drain:10|drift:13|drop:2|dropdown:17|dropped::17|dst:19|dunning:14|dupe:12|duplicate:13:9|dy:15|dynamic:8|e mail:9|e2e:9:19|easy:8|edge:13:13|edi:10|edit:18:21|editable:15|either::15|element:7|embed:6:17|embedding:12|emit:8|empty:11:13|en:7|enable:4|endpoint:12:19|energy::11|enforced::14|entity::12|entra:13|enum:13|env:12:15|environment:12:21|epic:3:8|error:7:20|esp32:13|estimate:7|estimated:9|eta:2|etl:12|eval:15|even::11|event:4:16|every #:12|eviction:15|example:2|excel:6|exclude:13|expected::7|expire:12|expired:11:12|expiry:16|export:14:21|export to:13|expose:11|extraction:14|fail:12:20|fail on:14|failed:11|failover:14|failure:14:14|fall:8|fallback:15:19|far:6|fast:8|fastlane:14|favicon:13|favourite:7|feature flag:16|feed:13:7|fhir:11|field:5:11|field in:11|file:6:13|filter:22:27|filter by:13|filtering:12|finder:10|fine:10|finished:15|fire:5|firefox:9|firmware:17|firmware #:11|fix:7:10|fixture::13|flag:13:25|flag for:12|flaky:13|flaky test:10|flicker:13|flight:6|flip:13|flow:15|folder:12|font:8:9|footer:8|footnote:10|for each:7|for new:4|for shop:11|fork:9|form:3:2|form for:3|format:4|formatting:11|formula:11|found:15|french:11|from our:9|from the:7|front end:6|frontend:8:20|full::8|functionality:18|fuzz:14|ga4:10|gantt:8|garage:9|gate:2|gateway:10|generate::25|generation:6:6|generator:9|getting::14|gitlab:13:16|goe to:13|gone::16|google:4|google analytic:12|grafana:14|graph:14|gtf:11|guidance::11|guild:14|h:5|hand::10|handheld:14|handler:9|handling:8:6|has no:15|have::3|header::11|heic:13|helm:8|her::14|hero:7|hidden:7|hide:19:16|hint:10|history:13|holding:13|holiday:5|honoured:11|hook:12|hot:8|hotfix:13|hourly:5|how to:7|html::18|http:9:17|i::3|i18n:10|icon:11:7|icu::15|id:6:12|idempotent:11|ids:11|if the:11|iframe:13|ignore:9|illustration:10|image:8|implement:12:21|import:12:13|import from:10|important::14|imported:14|importer:10|in:2:2|in ci:14|in doc:14|in footer:14|in the:3|in with:7|incorrect:12|increment:31:17|index:5|indicator:10|information::8|ingest:16|input:4|install::10|installation:9|instance:15|instead:3|instead of:4|integrate:7|integration:12|intelligence:17|interface:20:11|interval:15|into:4:6|inventory:6|investigate:9|invoice:1|invoice pdf:13|iphone:14|is::4|is not:6|isnt::18|isolation::13|issue:11:4|it into:8|item:13|iteration:16|itself:10|job:3:7|join:7:12|js:5:23|json:14:15|jump:14|kafka:12|kernel:16|keyboard:6:9|kpi:8|kwh::14|label:17:23|label printing:15|language:4|last::4|last #:9|late:9:9|latency::18|layout:11:17|lazy:14|lcp:11|leaderboard:11:6|leap:14|ledger:15|left:5:11|legend:15|let:8|lib:11|light::9|limit:11|limiting:11|link:12:6|link in:9|link to:11|list:2:2|list of:4|load:10:8|load test:13|loader:15|loading:11|lobby:12|locale:15:15|localization:13|lock::6|log:8:9|logged:6:17|logging::13|logic:12:19|login:10:8|long term:3|look for:2|lookup:17|losing:7|loudness:12|low:6|lower:9|maco:13|mail:3:5|management:6:8|manifest:10:15|manual:5:7|manually::16|mapping:10:18|mark::10|markdown:8|marker:8|markup:12|mask:16|match:6:13|matche:11|matching:9|max:4:3|mb:15:17|memory:11:21|merge:5:11|meta:6|meter:1|mfa:11|midnight:16|migrate:12|migration:7:7|milestone #:13|min:7|minimap:13|minor::15|mismatch:12|misse:13|missing:9:12|missing in:13|mock:11:11|mockup:11|modal:16|mode:6|mode toggle:6|module::9|monitoring:7|monorepo:10|mood:7|move:4|moved::10|moved to:7|mqtt:14|multi:8:18|mute:12|my::9|nan:13|native:9|nav:8|navbar:11|navigation:8:14|negative:12|nested:13|newsletter:4|night::7|nightly:10:14|no::3|node:4|not:4|note for:13|nothing::8|notice:5|notification:6:3|null:11:5|nurse::5|nvda:14|o:3|oauth:14|ocr:14|octopus:11|off by:12|offline::10|offset:11|og:10|old:4:15|on:1|on #:2|on android:14|on checkout:13|on empty:9|on ipad:14|on mobile:6|on our:13|on the:3|on window:15|only:3:10|oom:10|openapi:12|operation::14|optional:9|order:4|original::10|ota:11|out of:6|outdated:6|output::8|overlay:10|override:11:20|p95:14|p99::19|package::7|packing:11|page:3|page for:4|pagination:11|pairing:17|palette:12|param:14|parameter:12:24|parse:15:15|parser:19|partial:17|partition:11|pass on:15|password:6|past:7|patch:6|path:3|pattern:6|pause:15|payment:4|payout:6|pdf:6|peer:9|pen:9|pending:13|per:2:5|performance:6|period::14|permission:12|persist::12|pgvector:10|phase #:5|photo:4:4|photo upload:12|php:10:11|picker:10|pin:7|pinch:16|ping:8|pipeline:5:6|pixel:17|placeholder:5|plain::14|planner::15|plate:8|playwright:12|plot:9|plural:14|pm:7|policy::9|polish:13|polygon:14|pool:9|portal::6|porting::19|postcode:14|postgre:9|press page:13|preview::15|previous:14|price:4|pricing::3|pricing page:9|print:7|printer:6:14|process:4|processing:7|production:8|progress:13|prompt:5:11|properly::9|property:4|provider:8:15|provision:16|provisioning:12|prs:8|pull:2|purchase:8:8|purge:15|push:6:15|push notification:17|px:9|pytest:8|qa:5|qr:8|qr code:13|query:8:21|queue:11:9|quick:10|quickly:14:15|quickstart:17|quiz:5|quota:12|quote:2|rate limit:16|rc2:14|re::10|read::5|read only:13|read the:5|ready:7|reboot:14|rebuild:10|receipt:8:8|recipe:6|reconnect:12|record:3:11|recording:9|recovery:12|recurring:8|red:10:12|redirect:12:18|redis:9|reduce:8|refactor:16|refer::20|refinement::17|reflect:10|refresh::7|refund:3|register:8|registration:7|regression:11:11|reindex:14|reject:13|rejected:16|relayer:14|release checklist:13|reload::12|remember:8|remove:17:12|removed:12:23|rename::14|render:11:18|rendering::10|reorder:7|replace:7|replay::17|reported::11|reprint:10|reproduce::18|request:5|reservation:5|reset:7|response::9|responsive:15|rest:7|restart:19|restore:10:13|result:1|resume:14|retina:11|retry:21|retry strategy:13|return::12|return #:10|reuse::17|rev:8|reverse:7|rich:13|risk:2|roadmap item:14|rollback:14:10|room::9|rotate:16|rotated:13|rounding:19:16|route:2:8|row::21|rpc:14|rss:16|rt:10|rtl:12|rule:3|run::5|run in:12|runbook:11:9|runner:7|s1:12|s3:9|safari:11|sample:10|sap:11|satisfied:7|save:7|scale:7|scanned:10|scanning:14|scenario::11|scheduled:13|scheduling:5|schema:10:14|screen:8:7|script:6|scroll:13|sdk::19|search:3|search result:15|seat map:11|section:10:8|security:2|see::4|seed:3|seem::7|select:9:10|selector:11|send::11|sent:5|sentry:15|sepa:13|separator:13|serial:11|server::12|setting:6:18|seven:9|shortcut:14|should:1|show:3:7|show #:13|shown::7|sign:3|signing:5|simpler:15|simulator:12|since::13|site:2|sitemap:12|size::5|skill::20|skip:9|slash:11|sleep:13|slider:14|smoke:13:23|smoke test:13|sms:9:7|snapshot:9:21|snippet:13:11|so::4|so the:11|soap:10|sort:10:4|sorted:15|sound:4|spam:9|spanish:7|splash:9|split:4|sprint:21:7|sprint #:19|sql:6|squad:11|src::13|sso:12|stable:4|stack::15|staging:18:15|standard::5|started::18|state:2|static:17|station:5|status:9|stay::7|step:7:7|step #:5|sticky:11|still:7|stock:4|stored:7:16|story:4:5|story #:8|story with:10|storybook:11|stretched:13|strict:11|string:14:14|strip:15|stripe:9:14|stripe webhook:8|structure:7|stuck:6|style:6|submit::13|subscribe::15|substitution:10|supported:8|swap:8|swapped:14|swimlane:14|swipe:6|switch:2|switcher:11|switching:10|system:5:8|tab:13:22|table:3:14|tag:7:19|tagged:14|tail::15|take #:8|tap:6|task:5|team:1|technical:14:12|telemetry:14|template:5|tenant:8:10|terraform:13|test:2:10|test for:9|tested:12|text:6:8|than #:19|that the:6|the::1|the app:4|the dev:19|the list:9|the order:14|the search:12|the site:11|the wrong:11|these:16|this::5|though:10|threshold:10:4|thumbnail:13|tick:17|ticker:13|ticket:8:7|tide:12|tile:10:20|time:5|time out:14|timebox::7|timeout:14:14|timer:12|timestamp:15|timetable:7|title:6|tls:14|to::2|to new:6|to the:6|toggle:20:26|token:3|too:6:8|tool:6|tooling:10|tooltip:17:16|top:2:9|top of:11|torque:12|total::13|tracked:11:10|tracker::17|tracking:6:12|transaction:7:14|transcript:16|transfer:16|trap:12|truncated:13|ts::11|tsx::17|twice:15|txt:16|type:9:4|typing:18|typo:16|ui:2:14|umlaut:15|unable:12|unclear:12|undo:8|unit::12|unit test:16|unknown::13|unless::14|unreadable:11|unsubscribe:18|unsubscribe link:12|unused:10|upgrade:5:13|upload:7|uploaded:12|url:17:9|usage:9|use::1|using::6|utc:8|utm:14|v2 #:9|validated:6|validator:13|vanish:13|variable:7|variant:15|vat:7|vector:5|vehicle::15|verification::11|verified:12|verify:13:23|version:3|version of:5|versioning:6|via::11|view:6:8|viewer:6|visible:13:15|visual:12:15|vital:10|vm:8|vs::9|vulnerability:15:12|w o:7|ward::13|warning:13:18|was:9|wave::14|we have:11|webhook:12:13|weight:12|went::10|whatsapp:5|wheel:11|when:5:11|while:4|whiteboard:11|widget:11:16|widget for:11|with no:12|within::4|without:4:9|work::3|work for:12|worked::14|worker:17|working::12|workspace:10:10|wrong:13|wrongly:9|xml:17:13|yaml:11|yesterday:9|zero:3|zh:10|zip:14|zone:9|zoom:14",
    "O7-words": "accept or:9|before we:5|cadence:6|capacity:3|definition of:3|estimation:13|increment #:16|of done:17|pi:16|planning:4|poker:14|refinement:25|remark:17|retro:8|retro action:9|she::14|sprint goal:11|sprint planning:10|sprint review:18|standup:14|to dev:15|uat:10|walk:8|we call:6",
    "O9-words": "and when:5|antenna:8|explain:5|explain to:12|inform:5|mean for:6|move to:6|notify:7|one sprint:11|plain:4|reduced:14|slip:9|warn:8|what the:1|why the:20|wks:9",
    "O10-words": "a way:4|blocked:9|can go:10|chase:5|disagree:9|escalate:13|for this:10|fraud:13|go on:7|idle:9|noon:8|opposite:8|sandbox:7|stub:12|today:4|trading:8|unblock:13|wait for:9|waiting:7|want the:9|who take:8|workaround:6",
    "O13-words": "# dec:6|# june:13|# march:9|# nov:9|be in:5|before #:8|bring the:8|by #:1|check with:10|delivered:11|delivery:3|feb:5|fitting:12|flu:14|on time:9|promised:10|ship:3|w team:17",
    "M1-words": "2027::20|2028::14|2029:10|a page:6|a service:5|ambition:14|app in:6|are we:7|b test:14|bank::17|banking:6|become:10|beyond:10|choice:9|communication plan:15|company:5|create user:12|detailed:11|developer::11|digital:8|direction:8|direction for:9|discussion::9|document::3|dr:3|draft:8:9|embedded:6|fewer:7|finalise:10|five:13:10|five year:11|for whom:14|founder:8|fy26:16|goal::10|group::4|guiding:12|in five:14|intent:10|is our:13|kr:11|less:6|log in:8|maintainer::18|member::7|merger:18|minister:14|mobility:6|narrative for:17|nsf:12|objective::11|one page:6|our:2:9|our product:14|outcome::10|paper:8|picture:10|pizza:6|platform:4|position paper:7|positioning::23|product vision:15|project:3|prove:13|purpose:16|regional::16|rethink:14|should the:7|signed:3|stance:13|stand:7:12|stay:5|strategic:21|strategy:5|ten::10|that say:14|the project:11|then::2|thinking:15|three::7|three year:11|tie:11|to be:2|to have:6|turn::5|turn the:7|useful::13|vision:10:21|vision for:7|vision statement:9|want::6|waste:4|we:3:4|we want:9|we will:6|wed::5|where the:7|whom:9:11|why we:18|workshop:7|write:4|year::16",
    "M2-words": "# month:6|# x:7|2026:6|2027:11|2028:11|agreed with:9|april::12|around:6|autumn:5:21|batch:7|broad:14|circulate:12|coming:6|communicate:10|content:3|define::13|distribution:11|expansion:5|facing:14|fair::17|fibre:13|for digital:11|freeze:6|fy27:10|half year:8|honest:8|horizon:8|in spring:13|in which:9|investor:7|ipf:11|lay:11|make::2|medium:14|ministry:17|move::7|next later:11|no longer:5|now:4|now next:7|on a:7|plan:6|present:6|product roadmap:17|promise::18|public roadmap:12|publish:5|q1:11|q4:10|quarter:6|redo:9|redraw:10|refreshed:9|region:7|republish:12|revised:13|roadmap:8:18|roadmap for:10|rolling:11|say what:14|season:7:16|season #:18|sequence of:8|sequencing:12|settle::9|share::7|spain:8|spring:16:10|summer::14|the coming:11|the community:8|timeline:2|two year:8|view of:11|want a:8|wave:8|what coming:16|wiki::6|xmas:16|year:5",
    "M3-words": "?:1|air:9|answer:1|asking::17|at all:19|beat:11|bet:20|bet for:11|better:1|build the:6|candidate:4|capability:1|choose:9|choose what:7|come:3:9|commercial::24|con:16|council::6|crew::11|deal::16|decide::9|decided:9|demographic::12|do:2|engineer::12|evidence::8|feature for:4|fit::17|forum::9|funded:13|get::5|here::10|hut:9|impact:7|institution:14|into the:4|lean::19|love:7|marketplace:6|mean::10|mes:16|mvp:9|next:3|next year:13|no to:12|of::3|offer:3|offering:12|on or:6|only one:9|op:11|or:3|out for:12|passe:13|paying::16|pet:14|pick:6:3|pick the:13|pls::8|ranking:9|rationale:16|reach::9|reason::1|recommendation::11|result::2|retention::14|revenue::13|risk::1|rival::16|scope:3|shall:14|shortlist:7|shout:11|successful::13|tender::10|the next:4|third::12|this year:14|to get:8|trade:11|trade off:13|versus:15|we can:9|we say:8|what are:8|whichever:14|worth:8|yes:10",
    "M4-words": "# people:19|along with:13|analyse:11|and user:11|as the:14|back::5|beside:12|bookkeeper:8|call:2|commuter:7|conduct:7|contextual:10|contributor:6|decide what:15|diary study:13|did they:12|discovery:5|do::9|do they:13|dont::4|dormant:16|eight:10|ethnography:16|evening:10|family:13|fb:10|fear:14|february:12|find:1|find out:11|finding:2:12|first time:14|from us:12|gather:12|give::4|give up:4|got:6|hear:6|how:2|incentive::13|inquiry:12|interview:7:32|job to:9|lapsed:9|large:5|learn:10|least::8|listener:8|maintainer:13|miss:8|mostly::18|need:5|need of:5|night shift:6|of #:7|of them:12|of user:11|out what:6|over #:5|pain:6:16|paper::17|participant::3|people:6|people who:11|persona:7|personas:11|quote::11|recruit:8|research:6:12|ride:8|round #:5|session:2:11|shadow:8|sit:5|study:9|subscriber:4|survey:5:12|survey of:14|synthesis:11|synthesise:13|talk:3|talk to:12|ten:3|them:2:8|they:4|to learn:11|trucker:12|understand:9|understand why:10|unmet:15|user:2:1|user interview:16|user survey:13|watch:2|water:2|we dont:16|what:4:14|what do:7|what they:5|where::8|why:4|why did:19|why they:13|women:11|you:3",
    "M5-words": "analysis:4|analyst::18|and why:5|are they:13|background:4|baker:13|battle:13|battlecard:15|benelux:15|buying:14|charge:5|chinese:9|churner:12|commerce:10|competing:8|competitor:5|consumer:10|country:10|craft:10|dach:14|de:8|demand:18:8|desk::13|doing:12|else:7|elsewhere:13|etsy:15|fatigue:14|finish::14|firm:9|fleet:7|for us:9|france:12|g2:13|giving:10|grower:11|hobby:11|hospital:6|how many:7|landscape:7|market:4|mining:12|niche:16|nl:7|nordic:14|obsidian:11|online:3|other:8|ourselve:14|pharma:12|place:5|poland:9|potential:9|rival:7|segment:3|sizing:12|sport:14|tam:9|tam sam:13|teardown:16|the other:8|they do:10|threat:12|trend:10|up a:8|ups::15|us:1|who:4|win:7",
    "M6-words": "# a:13|# or:10|# per:7|?::3|add on:11|ads::21|agpl:11|alert:3|aso:13|audience:4|bundle:4|bundled:15|canvas:10|car:7|cheap:10|claim::6|collect::7|commercial:12|competitor::8|corridor:14|differentiator:15|elevator:13|engagement:8|far::8|fee::10|find::5|focus:5|folk::13|for:1|free for:14|freemium:8|grandfather:10|growth:9|hardware::11|headline:13|how we:7|idea::8|ideas::13|increase:8|intro:9|keyword:5|length:8|licensing:5|lose::8|membership:6|mit:15|name and:9|name for:17|naming:10|nobody:9|one::2|or #:10|or no:14|packaging:13|paid:6|pay per:15|perk:13|positioning:7|premium:3|pro:8|proposal for:9|proposition:19|raise:10|rename:8|seat:3|settle:6|supermarket:15|supporter:8|tagline:10|taken:11|the free:14|the service:11|tier:5|tier for:12|to keep:3|to try:14|us::5|value::12|value proposition:13|vs #:6|w::4|we go:13|we tell:12|willingness:15|without a:12|word:5:15",
    "M7-words": "# second:8|action::5|ads:9|agency:13|ama:14|ambassador:12|angle:12|announcement:10:6|app store:9|based::8|beta user:5|black friday:10|blog:4:18|blogger:19|blurb:12|briefing:11|capsule:16|centre::15|channel::9|checklist::6|comm:18:18|communication:5|community:7:8|conference:8|country::6|day:3|deadline::11|deck::15|demo video:18|description:4|discord:8|earlier::14|email to:12|embargo::12|enablement:13|establish:14|exchange:6|facebook:12|fair:6|faq:8|feb::11|fest:16|finalize:9|first::4|forum:6|gif:9|github:5|go live:4|goe public:16|hackathon:9|hacker:11|heat:6|hn:14:23|hotline:5|hour::7|hunt:14:12|hunt launch:10|hunter:9|identify::8|in may:7|indie:17|influencer:9:20|introduction:9|jan::10|kickstarter:19|kit:10|kit for:10|landing::9|launch:8:13|launch of:6|launch plan:7|launching:14|linkedin:9|local:4|logistic:6|logo::11|lounge:13|magazine:15|mainnet:15|make a:5|maker::14|marketing::9|mastodon:17|material::7|mayor:15|media::9|new:1|new app:15|newsletter::11|out to:10|outreach:18|partner::19|ph:9|pitch:12|playbook:12|podcast:9|post:7:4|post on:16|poster:7:13|pr:2|premiere:14|prep:5|prepare:4:10|press:4:8|press kit:9|press release:8|prize:12|product hunt:13|promo:5|pst:11|public::7|publicly:14|r:5|radio:9|reach:4|reach out:11|reddit:18|reply:7|reply to:4|retail::17|reveal:14|reviewer:4|roadshow:15|sale::11|school:7|screenshot:7:10|selfhosted:15|sery:12|sheet::14|shelf:7|shop::11|short::15|show hn:18|social:5:11|star::12|startup:12|steam:9|store:3|streamer:12|subreddit:11|tagline::14|task::5|the go:11|the portal:6|the word:7|the world:14|thread:5|tiktok:17|tour:10|trail:7|tweet:18|twitter:8|two::1|unveil:15|unveiling:14|upvote:7|video:4:5|viral:8|week::5|wishlist::18|with::2|with marketing:11|world:9|write::5|x:8|youtube:14|youtuber:17",
    "M8-words": "# home:11|# tester:14|a month:9|adopter:17|advice:13|agreed::11|airline:7|alone:7|and decide:13|be true:15|before::3|before public:15|before the:6|beta:8:9|beta tester:13|beta with:4|call::3|clinic:7|closed beta:9|crowd:10|decide:8|depend:10|depend on:8|design partner:8|director::19|district:11|early:5|enough::18|enough for:6|enough to:15|entry:2|everybody:8|everyone:7|exit:4|exit criteria:11|external:2|feedback:2:9|field trial:11|finish:5|fit:3|four::9|friendly:11|go no:9|going:8|good:4|greenhouse:12|hold:6|house::12|it:2|judge:14|lyon:11|marking:13|medical::20|million:12|mvp::16|national:11|nationwide:17|no:2|open:4|open to:12|opening:7|opening of:10|opinion::16|or go:13|or not:13|out::3|outside:9|pilot:7|playtest:9|program:7|programme:5|public:6|public launch:13|public opening:13|quality::5|rate::7|recommend:9|release to:20|round:5|safety:5|say yes:6|sell:14|selling:15|sept::12|six:5|soft:11|stranger:20|sum:6|test in:7|test the:13|tester:6|the beta:9|the door:9|then:4|to all:6|to open:10|trial:6|trial of:12|tried:8|trust:10|understand::10|usability:18:22|usability round:16|use it:12|verdict:22|vet:5|volunteer::9|we open:13|we sell:17|what must:14|whether:8:11|with #:8|yes no:17|yes or:11",
    "M9-words": "#:1|# by:19|a second:8|a year:6|active:8:10|adoption:6|after opening:11|and what:5|at least:9|away:7|backer:8|candidate::10|cause:5|churn:4|cluster:10|completion:7|conclusion:15|consequence:14|conversion:4|csat:10|dau:11|day #:9|decision:6|download:3|drive:10|drop off:8|experiment:3|few:12|flat:13|follower:8|hypothesis:11|in week:19|incentive:7|install:4|learning:8|least:4|lever:18|liquidity:10|look:4|metric:5|month:7|month #:8|mrr:7|north:7|north star:15|of:1|organic:11|percent:15|post launch:13|propose:14|pull::6|readout:16|reason:5|relaunch:11|repeat:8|response:4|review:3|satisfaction:10|sign ups:12|six month:5|six week:16|star:13|stayed:12|steer:14|stop::4|target:4|the offer:19|three month:18|to do:12|to paid:9|trial to:15|uplift:13|uptake:12|we change:14|we do:9|week:2|weekly:8|well:6|what we:3|winter:5|wishlist:5",
    "M10-words": "a new:6|a whole:7|anything:6|app::2|as product:13|asset:4|async:8|at product:19|bar for:18|blueprint:11|brief:6|calm:11|channel:4|charter:6|choir:9|citizen:6|cli:12|clinical::13|customer in:8|customer journey:10|define:8|define what:10|drive::12|driving:10|ending:15|error message:6|every:3:6|everywhere:10|experience:3|experience principle:15|explorer:8|feel:10|feel like:15|first:5|for all:4|for every:8|for first:10|had:11|honestly:10|house:8|how the:2|ideal:14|in #:3|journey:10:19|magic:12|moment:14|mortgage:9|must::3|never:10|new product:18|of our:9|philosophy:17|principle:5|principle for:17|product::10|product level:17|product requirement:20|product wide:17|pump:13|registry:5|required:6|requirement:2|requirement for:18|residency:8|rule for:10|should feel:15|someone:16|storyboard:15|team::9|the bar:14|the ideal:11|the platform:9|the product:4|the whole:11|to first:14|tone:4|touchpoint:12|toward:9|unboxing:10|ux principle:15|voice:5|way:5|we make:14|web:2|what make:16|what should:15|whole:11|wide::22|year old:14",
    "M11-words": "advisory:11|affiliate:8|agree:6|align:5|alignment:7|alliance:12|and our:13|and product:13|association:4|b2b:8|campus:11|ceo:7:17|charity:3|chief:9|city:5|climate:8|co:9|common:11|consider:12|coo::20|core team:11|council:1|cro:13|deal:10|dean:13|deck:5|director:21|doe what:11|education:12|else::7|everyone::8|exec:9|executive:9|fear::18|federation:12|finance:5|foundation:5|fund::14|funding::14|get:2|ground:12|head::13|head of:4|hosting:5|i need:15|joint::21|joint plan:14|kim:11|leadership:15|maker:9|marketing:7|medical:6|monthly:4|on one:9|on product:8|one plan:14|partner:4|partnership:16|payroll:6|plus::14|pos:13|priority:5|product direction:12|product owner:10|promise:20|quarterly:15|regional:6|reseller:6|retail:12|rhythm:8|roundtable:14|sale:9|same:3|speak:10|sponsor::15|supervisory:12|sync with:8|telco:12|to agree:9|to one:12|together:12|union:8|v6:8|vp::17|w the:9|who doe:11|who get:15|with:1|with sale:9|working:4|working group:15",
    "M12-words": "# mo:13|# yrs:13|afford:13|and who:8|angel:12|apply for:9|arr:12|assumption::23|back:2|bear:14|benefit:4:13|bootstrap:12|brainstorm:15|break even:9|budget:2|budget for:12|business:3|business model:13|capex:16|case for:8|cash:11|cfo:18:14|come back:9|cost::12|cost and:16|cost benefit:15|cost per:8|cost vs:11|defend:12|doe it:8|donor:4|earn:12|eat:16|economic:11|edition:17|effect:13|eu:9|ever:11|finance::17|for #:1|fund:15|funding:10|grant:3|gross:16|has been:8|in what:16|income:7:21|investment:10|keeping:14|licence::8|lifetime:13|margin:6|math:11|md:4|mo:12|model canvas:6|money:7|money for:13|month::9|more:1|need::3|ons:8|open source:4|p:6|p l:4|patreon:12|pay::12|pay for:16|paying:6|priority::11|profit:17|profitability:17|proposal:6|prospect::19|retrofit:11|revenue:9|reviewed:15|roi:13|row:2|runway:9|share with:7|source:2|spend:5|sponsorship:10|spreadsheet:9|structure::13|subsidy:10|sustainability:10|the business:9|the money:10|treasury:14|unit economic:5|virtual ward:5|volume::11|vs:2|what would:8|year #:13|youd::16|youth:8|yr:10|yrs:8",
    "M13-words": "# user:4|after launch:12|after the:8|care:8:19|classic:13|co::8|communication::13|continue:5|customer:4|deadline:9|eleven::13|end::6|experiment::8|farewell:7|fax:9|first #:5|first year:7|fixe:7|from idea:10|from pilot:9|gen:13|gen #:11|goodbye:21|growing:13|happen:13|hotline::13|hub:1|idea:6|idea to:13|its:3|legacy:10|life:4|lifecycle:4|look after:10|mature:13|money::4|monitor:4|name::3|offer::10|over:2|own:1|owner::5|ownership:17|people::6|person::10|pilot to:10|plan for:4|resident:5|retire:9|retirement:10|school::8|sell the:13|service:3|sold::12|sop:10|stage:5|successor:13|sunset:8|support::5|switch off:5|taking::13|telling:12|the first:7|those:11|transition:6|treat:15|warranty:14|we offer:11|what happen:14|when do:16|who::13|who look:11|wind:12|wind down:19|yearly::18",
    "M14-words": "a b:8|acquired:14|agree::7|airport:15|all product:11|among:17|and:3|and app:7|apart:16|app:2|app and:12|b:3|between:2|big:9:14|brand:8|cargo:6|cloud:5|consolidate:9|cross product:16|deserve:9|ecosystem:11|eleven:10|employer:10|four:10|grow::15|harmonise:18|into one:7|joint:9|launche:10|lending:6|lite:17|loyalty:5|major:14|one:3|one story:13|overlapping:8|pl:10|plan::8|portfolio:4|preparation:11|product:3|product line:17|product to:12|release of:9|road:15|same day:6|scooter:10|shared:6:4|shop:4|side:6|sister:15|studio:8|synchronise:10|terminal:8|the two:3|thing::8|three:5|trader:16|umbrella:8|under one:9|valve:12|wedding:11|which::6|whose:7|worldwide:15"
  },
  "bias": -0.13,
  "threshold": {
    "PM": 1.8,
    "PO": 0.6,
    "bare": {
      "PM": 1.8,
      "PO": 1.2
    }
  },
  "shared": {
    "each": 4,
    "band": 0.5
  },
  "calibration": {
    "PM": [
      [
        0.18,
        0.306
      ],
      [
        0.55,
        0.372
      ],
      [
        1.07,
        0.541
      ],
      [
        1.67,
        0.661
      ],
      [
        2.42,
        0.777
      ],
      [
        3.2,
        0.868
      ],
      [
        4.89,
        0.952
      ],
      [
        7.29,
        0.971
      ],
      [
        9.24,
        0.983
      ],
      [
        13.41,
        0.99
      ]
    ],
    "PO": [
      [
        0.19,
        0.289
      ],
      [
        0.8,
        0.413
      ],
      [
        1.57,
        0.637
      ],
      [
        2.4,
        0.813
      ],
      [
        3.14,
        0.883
      ],
      [
        3.9,
        0.94
      ],
      [
        4.64,
        0.948
      ],
      [
        5.38,
        0.963
      ],
      [
        6.24,
        0.988
      ],
      [
        7.29,
        0.99
      ],
      [
        8.66,
        0.99
      ],
      [
        11.87,
        0.99
      ]
    ]
  }
};
