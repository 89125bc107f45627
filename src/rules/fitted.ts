import type { Fitted } from '../core/fitted';

/** Written by `npm run fit`: do not edit, fit again. */
export const fitted: Fitted = {
  "weights": {
    "M1-goal-item": 1.04,
    "M1-strategy-work": 2.56,
    "M1-we-and-them": 1.04,
    "M1-what-we-are": 2.56,
    "M1-where-to": 2.56,
    "M10-house-rules": 2.56,
    "M10-ideal-experience": 2.68,
    "M10-should-feel": 2.57,
    "M11-bring-along": 1.76,
    "M11-decision-body": 1.77,
    "M11-functions": 2.56,
    "M11-one-table": 2.56,
    "M11-outside-talks": 1.76,
    "M12-business-case": 3.23,
    "M12-does-it-pay": 2.56,
    "M12-money-in-text": 1.06,
    "M12-revenue": 2.56,
    "M12-sums": 1.78,
    "M12-would-it-pay": 2.56,
    "M13-becoming-a-product": 2.08,
    "M13-changes-hands": 2.56,
    "M13-end-of-offer": 2.56,
    "M13-keep-or-end": 2.59,
    "M14-across-products": 2.56,
    "M14-portfolio": 2.56,
    "M14-several": 2.58,
    "M2-plan-told": 2.56,
    "M2-plan-upset": 2.56,
    "M2-roadmap-work": 2.56,
    "M2-what-when": 2.56,
    "M2-years-and-people": 1.76,
    "M3-choose-one": 2.56,
    "M3-decided-above": 2.34,
    "M3-do-we": 2.56,
    "M3-open-question": 1.76,
    "M3-refused": 2.56,
    "M3-whole-asked": 2.56,
    "M4-field-notes": 1.39,
    "M4-go-and-see": 2.56,
    "M4-insights": 1.78,
    "M4-interviews": 2.56,
    "M4-plain-questions": 1.76,
    "M4-studies": 2.63,
    "M5-competitors": 2.56,
    "M5-for-whom": 2.56,
    "M5-others": 2.57,
    "M5-where-next": 2.56,
    "M6-positioning": 2.56,
    "M6-price-decision": 2.56,
    "M6-way-of-charging": 2.56,
    "M6-what-is-in-it": 1.77,
    "M6-what-we-say-we-are": 1.76,
    "M6-who-pays": 1.76,
    "M7-all-at-once": 2.56,
    "M7-announcement": 1.91,
    "M7-being-heard-of": 1.76,
    "M7-coming-out": 2.57,
    "M7-content": 2.56,
    "M7-go-to-market": 2.57,
    "M7-handouts": 1.77,
    "M7-launch-plan": 2.56,
    "M7-launch-sites": 2.56,
    "M7-launching": 1.74,
    "M7-outreach": 2.61,
    "M7-press": 2.56,
    "M7-social-post": 2.56,
    "M7-telling": 1.76,
    "M8-bar-for-market": 2.66,
    "M8-beta-plan": 1.79,
    "M8-people-before-market": 2.56,
    "M8-ready-or-not": 2.56,
    "M8-tried-in-life": 1.76,
    "M9-result-wanted": 1.76,
    "M9-what-came-of-it": 1.76,
    "M9-which-number": 1.76,
    "O1-board-set-up": 2.23,
    "O1-refine-backlog": 2.77,
    "O1-stale-tickets": 2.34,
    "O10-quick-decision": 3.3,
    "O10-unblock": 2.56,
    "O11-flow-measures": 1.76,
    "O11-small-steps": 1.93,
    "O12-learn-from-pm": 1.98,
    "O12-work-against-plan": 3,
    "O13-delivery-date": 2.52,
    "O13-in-time": 1.76,
    "O13-technical-release": 1.76,
    "O2-clear-items": 1.76,
    "O2-open-backlog": 2.89,
    "O2-product-goal": 2.68,
    "O3-acceptance-criteria": 2.56,
    "O3-feature-request": 1.76,
    "O3-user-can": 1.76,
    "O3-user-story": 2.56,
    "O3-write-stories": 2.56,
    "O4-break-down": 2.75,
    "O4-task-list": 1.04,
    "O4-technical-design": 1.78,
    "O4-technology-spike": 1.76,
    "O5-estimate": 2.06,
    "O5-rank-items": 2.56,
    "O5-sprint-trade-off": 2.59,
    "O6-behaviour": 1.05,
    "O6-bug-report": 2.56,
    "O6-build-verb": 1.76,
    "O6-business-screen": 2.56,
    "O6-change-artefact": 1.76,
    "O6-change-feature": 1.76,
    "O6-code-title": 2.56,
    "O6-data-work": 1.05,
    "O6-delivery-noun": 1.77,
    "O6-delivery-type": 1.04,
    "O6-design-detail": 1.76,
    "O6-detail-of-feature": 1.05,
    "O6-documentation": 1.76,
    "O6-done-state": 1.76,
    "O6-environment": 1.04,
    "O6-fix": 2.56,
    "O6-incident": 1.77,
    "O6-instrumentation": 1.84,
    "O6-migration": 2.82,
    "O6-product-part": 1.05,
    "O6-quality": 1.76,
    "O6-set-up": 1.04,
    "O6-symptom": 1.76,
    "O6-system-work": 1.76,
    "O6-technology": 1.05,
    "O6-text-of-building": 0.77,
    "O6-topic-artefact": 1.76,
    "O6-topic-feature": 1.79,
    "O6-verify": 1.63,
    "O7-acceptance": 2.56,
    "O7-in-sprint": 2.45,
    "O7-meeting-form": 1.8,
    "O7-scrum-event": 2.56,
    "O7-team-review": 1.76,
    "O8-feature-usage": 1.76,
    "O8-team-meets-customers": 2.77,
    "O8-user-reported": 2.46,
    "O9-progress-report": 1.76,
    "O9-translate-technical": 2.56
  },
  "words": {
    "O1-words": "# item:13|# open:14|backlog:22|clean:5|each increment:19|goal on:10|groom:11|grooming:8|incoming:13|leftover:12|mgmt:7|older:12|older than:16|on top:8|ordered:12|our board:19|per increment:9|product goal:17|readable for:14|refine:16|refined:9|stale:14|success of:16|the backlog:13|the goal:11|this quarter:16|thought:11|tidy:17|to pm:20|to product:8|triage:9|value of:8|weed:12|what success:20|worth it:9",
    "O3-words": "a developer:11|a repository:8|a researcher:6|a story:13|a student:12|ability::17|able:10:14|able to:11|ac:13|acceptance criteria:3|admin:13|admin i:15|amber::16|amount::16|an:2|an admin:11|an owner:10|appointment:5|as a:7|as an:8|assign:8|assignment:13|automatic:12|being:9|campaign::8|can:9|cancel::10|clerk:4|collection:9|confirmation::15|context:12|customer i:15|damage:9|dedicated::15|deleted:15|developer:3|downtime:13|enemy:21|estimator:14|expire::17|faster:7|feature request:7|friend::14|given::12|grade::13|have:6|homework:11|how they:6|i:2|i can:10|i want:1|information:4|inline:5|inter:11|launcher:9|locally:10|manager i:3|mark:5|med:11|member i:7|my:5|my data:13|object:10|of last:11|option:3|pick up:3|proration:11|redeem:12|related:10|rollout::13|see:5|see the:6|see which:13|serving:10|shipment:11|skill:11|so:3|so i:11|so that:1|sorted::20|stamp:11|story for:8|story from:13|subscriber::15|tap::16|teammate:9|that i:4|the data:11|the newsletter:7|to add:16|to csv:10|to my:7|to see:10|told:11|undo::15|us #:22|use the:10|user can:14|user group:11|user i:16|user story:4|user to:12|validity:11|want:1|want to:3|write story:16",
    "O4-words": "bit:13|break:2|breakdown:8|chop:11|cockpit:16|cost us:14|deliverable:10|enough:2|into story:12|into ticket:12|our own:8|readable:5|rule engine:9|slice:28:16|slicing:12|spike:11|split the:11|sqlite:13|subtask:12|task for:18|the squad:10|the team:11|ttl:15|wireframe:14",
    "O5-words": "above the:12|animation:10|can wait:18|defect:12|for sprint:9|goe first:3|next #:7|order for:8|our backlog:19|rank:4|replay:18|the queue:11|this sprint:12|this week:3|two sprint:12|what next:15|which of:7",
    "O6-words": "# #:1|# after:11|# for:5|# h:7|# if:14|# in:3|# line:11|# mb:14|# min:6|# on:12|# row:9|# s:9|# sprint:10|# ticket:15|# when:13|# year:2|404:18|a #:4|a single:9|above:10|above #:3|ac::20|accept:8|acceptance:6|accepted:6|access:4|accessibility:4|account:3|achievement:12|action:9|activity:14|adapt:10|add:12:9|add a:12|added::7|adding:8:14|additional::10|address:10:13|addressed::15|adjust:10|adjuster:11|admin::20|after:2:6|after each:17|again::7|against the:14|agent::8|aggregate:8:19|ai:4|alert::19|algorithm:11|all #:5|allow:13|alt:12:20|although:11|an::6|analytic:3|and::1|android:6:18|android #:13|api:2:13|api key:15|apis::18|appear:10:19|applied:17|apply::7|appointment::13|approved:5|archive:8:9|are not:15|area::22|arm:7|arm64:14|arrow:14|as::3|ask:2|asked:8|assigned::17|assistant:7|at:1|attached::15|audit:7|audit log:9|auth::17|authentication:11|auto:9|automate:13|automatically:13:19|autoplay:13|autosave:16|azure:7:12|backend:8:21|backfill:10:14|backlog::14|backport:10|backup:11|bad:9|badge:5|balance:13|banner:12|bar:3|be:2:4|bench::17|beside::13|between::9|bigger:5|billing:7|binary:10|blank:9:17|blind:8|block:16|bluetooth:11|blurry:13|boost:11|boot:11|boss:14|bot:6:17|both::6|bottom::19|branch:6|breaking:13|brief::7|broken:6:9|browser::17|bucket:16|bug:6:11|build:8:6|build #:19|bulk:11|bump:16:19|but::7|button:26:20|button on:14|by::3|by one:16|c:3|cache:18:15|cached:15|caching:14|calculator:9|calibration:11|campaign:7|can::5|can be:2|can we:14|cancel:10|cancelled:7|cannot:10:13|canonical:12|cant:5:11|cant be:13|cap:3|caption:8|card:2:13|carousel:6|cart:9|case::7|cat::14|cell:9|cent:11|cert:17:16|change:6|changed:7|changing:13|charged:10|chart:4:13|chat::13|check:1:10|check in:4|checkbox:11|checklist:4|checkout:9|checksum:13|child:11|choke:13|chrome::17|chunk::15|ci:10:7|ci cd:8|claimant:8|class:9:15|classe:9|cleanup:16|click::12|clicking::18|client:7:10|clip:6|clock:11|closed:5|code:4:11|codemod:13|collapse:12|collection::12|color:16|colour:12|column:14:16|command:11:10|compare:7:8|compatibility:10|compliance:8|component:15:14|compose:11|computer:16|cone:12|config:12:8|configurable:14|configuration:13|configure:19:13|confirm:8:7|confirmation:13|conflict:12|connect::10|connection:9|consent:5|console::8|constant:7|contact:4|contain:9:11|container:11|contract:4|contrast:11:8|contributing:12|cookie:18|cookie banner:10|copy:2|correct:17:20|correctly:11|count:8|coupon:15:16|coupon code:13|coverage:10|crane:12|crash:9|crash on:9|crashe:21|create::3|created:10|creation:9|critical:12|crm:9|cron:4|crop:11|csp:14|csv:15:17|csv export:10|currency:10|currently::9|cursor:9|curve:14|custom:7:25|cut:5:7|cut off:19|cve:14|cypress:11|dark:9|dark mode:18|dashboard:7:9|data:3|database:7:12|dataset:7|date picker:13|db:17:15|dbt:12|debit:12|debt:9|debug:11|decimal:14|dedupe:12|deep link:12|default:9:9|delete:13:10|deleted::20|delta:14|dependency:6:18|deploy:7|deployed::23|deployment:6:10|deprecated:14|depth:8|detection:11|dev:7:7|device:4:12|dialog:8:24|did:5|diff::19|different:3|disable:7|disaster:11|discount:4|discount code:11|disk:9|display:6:22|displayed:17:14|dkim:12|docker::16|dockerfile:10|document:2|documentation:4|doe not:6|doesnt:10:15|domain:8|done:10:5|double:6|down:2|drag:15|drain:11|drift:11|drop:3|dropdown:15|dropped::14|dst:14|dunning:15|dupe:11|duplicate:11:12|dy:13|dynamic:10|e mail:9|e2e:9:19|each::1|easy:9|edge:14:16|edi:11|edit:15:20|editable:12|either::14|embed:6:15|embedding:15|emergency:6|emit:13|empty:14:14|enable:3|enclosure:15|endpoint:11:18|enter:4|entry::8|enum:12|env:11:16|environment:12:18|epic:4:6|error:9:19|esp32:14|estimate:4|etl:8|eval:11|evaluation::8|even::12|event:6:15|every #:11|eviction:13|exam:3|exclude:11|expected::7|expire:10|expired:13|expiry:13|export:14:20|export to:13|expose:14|extend:6|extraction:14|factor:9|fail:12:21|fail on:11|failed:12|failover:14|failure:13:18|fall:9|fallback:16:20|far:6|fast:11|fastlane:16|favicon:13|feat:7|feature flag:15|feed:14:7|fhir:10|field:4:10|field in:14|file:3:16|filter:19:24|filter by:9|filtered:7|filtering:9|finder:12|fine:12|finished:12|fire:7|firefox:9|firmware:12:10|firmware #:14|fix:9:8|fixture:15:12|flag:11:22|flag for:15|flaky:17|flaky test:8|flicker:15|flight:7|flip:15|flow:17|fly:10|folder:11|font:9|footer:6|footnote:12|for each:6|for new:3|fork:8|form:3:3|format:4|formula:12|found:8|framework:2:11|french:12|fresh:10|from our:7|from the:6|frontend:10:23|full::10|functionality:16|fuzz:15|ga4:14|gantt:7|garage:8|gate:3|gateway:12|generate::23|generation:5|generator:11|getting::8|gift:4|gitlab:14:16|goe to:9|gone::13|google:4|google analytic:12|grafana:17|graph:14|gtf:12|guidance::9|guild:15|h:3|hand::8|handheld:13|handle:4|handler:15|handling:8|hardcoded:11|has:3|has no:9|have::3|header::7|heic:10|helm:10|her::16|hero:6:8|hidden:9|hide:18:16|hint:10|history:13|hl7:14|holding:12|holiday:6|honoured:10|hook:16|hotfix:13|how to:4|html:11:18|http:8:19|hubspot:14|i::4|i18n:10|icon:11|icu::17|id::14|idempotency:10|idempotent:10|ids:8|if::1|if the:12|iframe:6|ignore:7|illustration:9|image:7|implement:10:21|import:13:15|import from:11|imported:13|importer:9|improvement:5|in:2:3|in app:6|in ci:9|in doc:14|in footer:15|in the:4|in with:6|inbox:5|incorrect:16|increment:28:19|index:7|indicator:8:12|ingest:14|inline::12|input:5|install::6|installation:10|installer:3|instance:13|instead of:3|integrate:6|integration:11|intelligence:15|interface:19:14|interpreter:10|interval:12|into:3:7|inventory:8|investigate:11|invoice:2:6|invoice pdf:10|ios::13|iphone:11|is::3|is not:7|isnt::15|isolation::12|issue:11:4|it into:5|item:11|iteration:17|itself:8|jig:11|job:2:8|join:8:10|js:7:17|json:14:14|jump:10|kafka:11|kb:11|kernel:19|keyboard:2|kpi:8|kr3:9|kwh::11|kyc:8|label:16:24|label printing:15|land in:7|last::4|last #:7|late:6:12|latency::21|latest:5|layer:3:10|layout:14:18|lazy:13|lcp:12|leaderboard:6|leap:10|ledger:18|left:5:10|leg:10|legend:18|let:8|lib:12|light::11|limit:9|link:12:7|link in:15|link to:15|list:2:3|load:11|load test:15|loader:12|loading:13:18|lobby:10|locale:15|log:7:10|logged:11:19|logging::16|logic:9:17|login:11:6|lookup:19|losing:9|loudness:11|low:3|lower:9|maco:10|mail:1:6|management:6:10|manifest:12:15|manual:6|manually::12|mapping:9:21|mark::9|markdown:7|marker:12|markup:16|mask:10|match:7:16|matching:12|max:6:5|mb:17:15|mechanic:6|memory:14:20|mentioned::13|merge:6|metadata::7|mfa:15|middle:14|midnight:16|migrate:11:11|migration:9:6|milestone #:14|min:7|minimap:14|mismatch:13|misse:10|missing:9:9|missing in:14|ml::13|mock:9:17|mockup:12|modal:15|mode:7|mode toggle:11|module:4|monday::2|monitoring:7|monolith:9|monorepo:10|mood:8|move:4|moved::13|mqtt:15|much::4|multi:6|multiplayer:10|mute:12|my::8|n::4|namespace:11|native:7|nav:9|navbar:6|navigation:11:13|negative:10|newsletter:5|nightly:10:16|nine::14|no::3|not:5|note for:13|nothing::10|notice:5|notification:6:9|null:13:8|nvda:13|o:2|oauth:17|ocr:15|octopus:10|off by:10|offline::11|offset:13|old:3:15|on:2|on #:4|on android:17|on checkout:7|on empty:10|on ipad:14|on our:10|on the:2|on window:12|once::4|only:4:11|oom:9|open::1|openapi:10|opening hour:10|operation::16|optional:9|order:5|original::8|orphan:8|ota:8|outdated:6|output:5:9|overlay:9|override:12:19|p95:11|p99::12|package::10|packing:10|page:1:4|page for:5|page is:8|pagination:13|pairing:16|palette:9|param:15|parameter:10:18|parse:13:16|parser:19|partial:15|partition:15|pass on:16|paste:14|patch:7|path:3|pattern:5|pause:17|payment:2|payout:5|pcb:16|pdf:8|peer:8|pen:8|pending:9|per:1:5|perf:8|performance:7|period::16|permission:9|persist::16|phase #:7|photo:4|photo upload:13|php:11|picker:9:11|pin:8|pinch:13|ping:8|pipeline:7|pixel:16|plain::16|planner:3|plate:9|playwright:13|plc:12|plot:13|plugin:2|plural:12|pm:7|png::16|policy::11|polish:10|polygon:10|pool:10|popup:13|porting::18|postcode:16|postgre:8|preference:3|press page:16|preview:1:11|previous:12|price:4|pricing::5|pricing page:7|print:7:6|printer:8:16|problem::3|process:7|processing:5|production:6|profile::6|progress:12|prometheus:12|prompt:6:11|property:6|provider:8:12|provision:13|provisioning:7|prs::14|pull:3|purchase:8|purge:11|push:5:19|push notification:13|px:10:21|qa:6:5|qr:10|qr code:15|query:9:22|queue:9|quick:10|quickly:18:14|quickstart:14|quiz:6|quota:14|rate limit:15|rating:8|rc2:12|read only:13|reader::13|ready:6|reboot:16|rebuild:11|receipt:10|recipe:3|recipient::13|reconciliation:11|reconnect:13|record::11|recording:11|recovery:11|recurring:6|red:11:11|redirect:10:15|redis:15|reduce:8|refactor:14|refer::15|refinement::17|reflect:9|refresh::5|refund:4|register:4|registration:8|regression:15:16|reindex:14|reject:13|rejected:12|relayer:14|release checklist:12|remember:6|remove:13:14|removed:12:22|rename::16|render:19:17|reorder:7|replace:6|replay::14|reported::10|reporter::17|reproduce::17|request:4:8|required::5|reset:6|responsive:15|rest:4|restart:18|restore:12:14|result:2|resume:18|retina:12|retry:17:12|retry strategy:10|return::14|return #:10|reuse::17|rev:10|rich:15|roadmap item:14|rollback:15:11|room::9|rotate:14|rotated:10|rounding:18|route:2:9|row::20|rpc:12|rps:11|rss:15|rtl:17|rule:2|run in:10|runbook:15:12|runner:9|s:6|s1:9|s3:9|safari:15|sample:8|sap:13|satisfied:10|save:7:9|saved:5|scale:6|scan:3:11|scanned:11|scanning:12|scenario::13|scheduled:10|scheduling:5|schema:7:12|scraper:8|screen:7:9|script:6:8|scroll:12|search result:13|searche:6|seat map:12|secret:7|section:9:12|security:3|see::4|seed:4:10|select:10:13|selecting::14|selector:11|send::9|sending:11|sent:8|sentry:11|sepa:12|separator:14|serial:12|server::9|setting:6:19|seven:12|sheet:3|shopify:8|shortcut:16|should:5|show:5:8|show #:11|shown::12|sign:3|signal:5|simpler:17|simulator:13|since::10|since #:5|site:3|sitemap:7|skeleton:13|skill::21|skip:9|sleep:10|slider:15|smoke:12:21|smoke test:14|sms:9:11|snapshot:10:16|snippet:17:13|so::3|so the:12|soap:11|sort:10:11|sorted:11|south:10|spam:9|spanish:9|spf:11|spike::13|split:6|sprint:20:13|sprint #:20|squad:13|ssl:12|sso:12|stack::12|staging:14:19|started::23|stat:12|state:3|static:13|station:8|status:11|stay::8|step:5:9|step #:7|sticky:12|still:8|stock:7|stored::13|story:5:6|story #:9|story with:13|stretched:13|string:11:12|strip:12|stripe:11:13|stripe webhook:12|structure:9|stuck:8|style:6|submit::8|subscribe::13|substitution:10|suggested::15|swap:6|swapped:16|swimlane:15|switch:5|switcher:10|switching:13|system:7|t7:14|tab:11:20|table::16|tag:6:17|tagged:14|tail::20|take #:6|tap:8|task:5|team:1|technical:13|telemetry:11|template:3|tenant:6:11|terraform:15|test:2:13|test for:11|tested:10|text:6:9|than #:19|that the:4|the app:3|the dealer:5|the dev:18|the list:9|the map:4|the old:4|the order:17|the search:15|the site:10|the wrong:11|these:13|this::4|threshold:9|thumbnail:13|tick:17:8|ticker:18|ticket:8:6|tide:14|tile:9:21|time:4|time out:12|timeout:13:12|timer:13|timestamp:12|timetable:6|title:5:5|tls:15|to::2|to run:7|to the:4|toggle:19:23|too:7:6|took:10|tool:7|tooling:10|tooltip:16|top::7|top of:7|topic::5|torque:12|tracked:9:11|tracker::19|tracking:5:10|transaction:6:12|transcript:13|transfer:15|trap:13|trend::10|truncated:15|ts:7|twice:15|two:1|txt:10|type:10:7|typing:15|typo:17|ui:2:15|umlaut:13|undo:7|unit::11|unit test:14|unknown::15|unreadable:8|unsubscribe:9|unsubscribe link:11|unused:13|up in:3|upgrade:7:14|upload:5|uploaded:8|url:15:9|usage:8|utc:10|utm:15|v2 #:8|v5:9|validated:5|validation::7|validator:12|vanish:14|variable:8|variant:13|vat:8|vehicle::14|verified:11|verify:16:21|version:4|version of:6|versioning:5|vessel:9|via:5:13|view:7:11|viewer:8|visible:12:13|visual:11:10|vital:10:16|vs::7|vulnerability:11:11|w o:7|ward::14|warning:12:21|was:7|we are:6|we have:11|webhook:10:11|weight:11|went::11|were::2|wheel:15|wheelchair:10|when:5:10|when a:6|while:6:7|whiteboard:10|widget:11:18|widget for:14|with a:1|with no:9|without:4:8|work for:9|worked::14|worker:15|working::16|workspace:8:12|wrong:14|xml:19:14|yaml:13|yesterday:9|zero:4|zh:13|zip:10|zone:9|zoom:12",
    "O7-words": "accept or:11|before we:6|capacity:4|estimation:10|goal for:4|increment #:20|of done:11|of sprint:10|pi:16|planning:4|poker:13|refinement:22|remark:14|retro:7|retro action:13|she::18|sprint goal:12|sprint planning:12|sprint review:14|standup:13|thur:10|to dev:14|uat:16|walk:8|we call:7",
    "O9-words": "explain:5|explain to:9|mean for:1|move to:8|note to:8|notify:8|on what:3|one sprint:12|plain:6|reduced:18|slip:5|warn:11|what the:3|why the:15",
    "O10-words": "a way:4|blocked:12|can go:10|disagree:8|escalate:13|for this:9|go on:7|idle:9|noon:10|opposite:7|sandbox:8|stub:10|today:6|trading:8|unblock:12|wait for:10|waiting:5|want the:9",
    "O13-words": "# dec:5|# jan:4|# june:12|# march:10|# nov:8|be in:4|before #:7|bring the:10|check with:10|delivered:11|delivery:4|feb:5|fitting:18|flu:12|promised:9|ship:3|w team:19",
    "M1-words": "2027::18|2030:4|a page:4|a service:7|ambition:17|app in:9|are we:8|b test:14|bank::14|banking:6|become:9|bet::9|beyond:11|choice:8|communication plan:13|company:6|create user:13|detailed:13|developer::10|digital:9|direction:6|direction for:13|document::3|draft:7:11|embedded:7|exist:5|fewer:6|finalise:10|five:11:11|five year:8|for the:1|for whom:10|founder:8|fy26:11|gms::14|goal::10|group::4|guiding:13|hang::7|immediately:8|in five:12|intent:8|is our:11|junior:8|kid:2|kr:10|less:5|log in:10|loud:12|maintainer::14|manifesto:11|merger:17|minister:15|mission:5|mobility:8|narrative for:16|nsf:10|objective::9|our:3:8|our product:12|outcome::7|paper:9|payer:6|picture:9|pivot:13|pizza:6|platform:5|position paper:12|positioning::27|primary::15|product vision:15|prove:10|purpose:15|regional::14|rethink:13|river:6|serve:1|should the:8|sme:6|stance:12|stand:10|stay:8|strategic:21|strategy:5|ten::13|that say:16|the project:11|then::2|thinking:15|three::7|three year:12|to be:3|to have:3|useful::11|vision:8:27|vision for:7|vision statement:10|vpn:5|want::7|waste:8|we:2:4|we want:7|where:1|whom:11:11|why we:13|workshop:6|write:4|year::15",
    "M2-words": "# month:5|# x:9|2026:4|2027:10|2028:12|agreed with:10|april::9|around:5|autumn:7:18|batch:8|beyond::16|broad:10|circulate:11|coming:9|communicate:8|content:3|date for:1|direct:3|distribution:8|facing:11|fibre:11|for 2026:12|for digital:13|freeze:5|fy27:9|half year:8|honest:7|horizon:8|in spring:11|in which:12|investor:10|ipf:10|lay:8|medium:15|ministry:19|no longer:6|now:5|now next:11|on a:5|plan:5|planned::4|present:10|price change:6|product roadmap:11|promise::16|public roadmap:8|q1:11|q3:2|q4:11|quarter:3|redo:8|redraw:10|region:11|regulator::13|republish:8|revised:14|roadmap:8:19|roadmap for:8|rolling:9|rough:6|say what:12|season:7:18|season #:16|sequence of:13|sequencing:11|share::8|spain:8|spring:14:13|summer::16|the coming:8|the community:6|theme:4|timeline:2|two year:5|until #:7|view of:6|want a:6|wave:9|what come:5|what coming:15|xmas:13|year:5|yearly:3",
    "M3-words": "?:2|against::4|answer:2|argument::14|ask::6|at all:19|beat:9|bet:22|bet for:13|better:3|both:1|built:4|candidate:6|capability:3|choose:5|choose what:10|churn::13|closed::5|come::8|commercial::26|con:16|council::9|cs::16|deal::18|decide::6|demographic::13|do:1|drop the:8|evidence::10|fit::16|funded:9|gain::19|get::2|hate::15|here::8|ideas:8|institution:14|law::10|leadership::9|lean::18|mes:10|mvp:10|next:4|next year:13|no to:11|of::2|offer:3|offering:16|only one:12|op:13|or:3|ordering:6|out for:11|passe:11|paying::19|personas::15|pet:15|pick:5|pick the:12|pls::10|ranking:5|rationale:14|reach::9|recommendation::9|retention::17|revenue::15|rival::17|say:4|scope:4|september:10|shall:15|shortlist:7|shout:12|successful::16|tender::18|the five:7|the next:6|thing:1|third::10|this year:14|to get:8|trade:12|trade off:7|versus:12|we can:12|we need:1|we say:9|weigh:4|what are:12|which:2|whichever:11|written::10|yes:11",
    "M4-words": "# people:16|along with:12|analyse:8|and user:9|as the:12|back::7|beside:13|bookkeeper:7|commuter:10|conduct:7|contextual:14|contributor:7|decide what:12|diary study:9|did they:14|discovery:5|do::11|do they:12|dont::4|dormant:13|eight:9|ethnography:16|evening:10|family:12|fb:11|fear:16|february:13|find out:14|finding::12|first time:12|from us:10|gather:13|give up:3|go::2|hear:5|inquiry:14|interview:5:25|job to:7|kitchen:6|kr2:11|lapsed:11|learn:7|listener:12|listening:8|maintainer:15|miss:9|mostly::13|need:5|need of:10|newsroom:7|of #:5|of them:8|of user:11|over #:7|pain:6:16|paper::15|pensioner:9|people:6|people who:13|personas:7|poll:5|question::5|quote::10|recruit:8|research:5:11|ride:7|session:3:11|shadow:9|shop owner:8|study:8|subscriber:3|survey:5:11|survey of:14|synthesis:11|synthesise:12|talk:4|talk to:9|ten:6|them:2:9|they:2|think:7|to learn:11|trucker:16|understand:7|understand why:10|unmet:14|up:1|user:2:2|user interview:16|user survey:13|watch:2|we dont:13|what:3:14|what do:7|what they:6|where::6|why:4|why did:15|why they:15|with first:11|women:14|you:3",
    "M5-words": "alternative:4|analysis:5|analyst::13|and why:7|are they:11|baker:14|battle:16|battlecard:16|buying:16|churner:13|competing:9|competitor:6|consumer:10|country:10|craft:11|cv:9|dach:11|de:8|demand:18:13|desk::11|doing:9|else:6|elsewhere:14|etsy:15|fatigue:15|finish::15|firm:10|fleet:6|for us:8|france:15|g2:16|ghost:3|giving:14|grower:12|hobby:13|hospital:5|how many:6|iberia:12|landscape:7|market:4|mining:13|niche:17|nl:8|nordic:16|obsidian:9|online:4|other:6|ourselve:10|pharma:14|poland:7|potential:9|rival:8|sector:7|sizing:13|sport:17|tam:9|tam sam:9|teardown:16|there:3|they do:8|threat:10|trend:9|up a:10|ups::13|who:3|win:6",
    "M6-words": "# a:13|# at:6|# or:13|?::4|add on:11|ads::20|agpl:13|aso:12|audience:4|bundle:4|bundled:15|canvas:9|car:6|cheap:7|claim::10|commercial:13|committee::14|competitor::6|corridor:14|differentiation:10|differentiator:14|elevator:12|engagement:7|far::12|fee::10|find::8|folk::10|for:1|free:2|free for:15|growth:7|headline:12|how we:7|idea::11|ideas::18|incl::12|increase:6|intro:10|keyword:8|length:6|licensing:5|membership:6|mit:16|name and:10|name for:18|naming:9|nobody:7|one::3|or #:10|or no:11|packaging:10|paid:8|parent::6|pay:1|pay per:16|perk:14|positioning:5|pro:11|proposition:11|raise:11|rename:6|saver:7|sentence:2|settle:8|starter:7|supermarket:13|supporter:9|tagline:12|taken:7|the free:12|the service:9|tier:5|tier for:8|to keep:4|to try:11|us::4|value::11|value proposition:11|w::5|we go:15|we tell:12|willingness:17|without a:12|word:5:13|wording::16",
    "M7-words": "# second:7|ads:8|agency:12|ama:14|ambassador:11|angle:10|announcement:13|announcing:8|app store:12|based::8|beta user:7|bio:12|black friday:9|blog:5:15|blogger:15|blurb:12|branche:6|briefing:12|capsule:14|centre::16|channel::9|checklist::6|clip::15|club:2|comm:18:22|communication:5|community:7:9|conference:7|day:3|deadline::13|deck::13|demo video:12|description:4|discord:6|email:4|email to:10|embargo::13|enablement:14|establish:12|exchange:6|facebook:14|faculty:2|fair:5|feb::11|fest:16|finalize:9|first::5|forum:6|fr:4|friday::10|gif:9|gig:11|github:4|goe public:13|hackathon:11|hacker:10|hacktoberfest:8|heat:3|hn:13:17|hotline:5|hour::5|hunt:10|hunt launch:10|hunter:12|identify::12|indie:16|influencer:8:14|introduction:12|kickstarter:18|kit:8|kit for:14|landing::9|launch:9:14|launch day:8|launching:7|linkedin:9:9|livestream:10|local:4|logistic:9|logo:6:11|lounge:12|magazine:15|mainnet:9|marketing::12|mastodon:14|mayor:16|media::10|meet::13|new app:12|newsletter::9|out:1|out to:11|outreach:17|partner::21|party::15|ph:10|pitch:11|pitch deck:6|playbook:8|podcast:10|post:7|post on:24|poster::14|premiere:14|prep:4|prepare:6:11|press:4:9|press kit:9|press release:7|product hunt:11|promo:4|pst:11|public::7|publicly:12|radio:9|reach out:14|reddit:17|reply:7:10|restaurant:5|retail::24|reveal:18|roadshow:12|rust:5|sale::12|school:8|screenshot:8:11|selfhosted:12|sery:14|sheet::14|shop::13|short::19|show hn:15|social:3|soft::10|spreadsheet::7|staff::4|star::16|startup:13|steam:9|store:3|streamer:6|subreddit:11|tagline::21|task::8|teaser:1|the go:16|the world:17|thread:4|tiktok:19|tour:8|trail:9|tv::12|tweet:20|unveil:16|unveiling:11|upvote:7|video:4:7|viral:10|week::4|wishlist::16|with::3|with marketing:14|world:9|write::5|x:6|youtube:14|youtuber:13",
    "M8-words": "# home:10|# tester:17|a month:8|adopter:17|advice:13|agreed::8|alone:8|and decide:10|be true:14|before public:15|before the:4|beta:8:12|beta tester:14|beta with:11|call::4|clinic:5|closed beta:13|county:6|decide:7|depend:15|depend on:13|design partner:11|director::14|district:6|dress:14|early:3|enough::17|enough for:6|enough to:13|entry:4|everybody:6|everyone:6|exit:2|exit criteria:12|feedback:1:11|field trial:14|for sale:7|four::8|friendly:8|going:7|good:3|good enough:6|greenhouse:13|hold:8|it:2|judge:11|keyless:9|marking:12|medical::18|million:12|mvp::21|national:9|nationwide:10|no:1|open:4|open to:14|opening:8|opening of:8|opinion::15|or go:12|or not:10|outside:7|outsider:12|pilot:7|playtest:10|program:6|programme:5|public:6|public launch:11|public opening:13|rate::7|recommend:10|release to:20|round:6|run the:10|say yes:6|sell:17|selling:16|sept::12|six:4|soft:11|stranger:18|test the:14|tester:5|the beta:7|the door:10|the public:3|then:5|to all:10|to open:10|trial:7|trial of:11|tried:8|trust:12|understand::12|usability:16:24|usability round:13|use it:16|verdict:20|vet:7|we open:15|we sell:12|what must:15|whether:7:8|with #:7|world::15|yes no:17|yes or:9",
    "M9-words": "#:1|# by:14|# of:3|a year:4|active:6|adoption:6|after opening:14|and what:4|at least:7|away:4|candidate::9|cause:6|cluster:9|completion:13|conclusion:14|consequence:16|conversion:5|csat:10|d30:13|dau:13|day #:10|decision:4|define::13|drive:12|drop off:7|few:14|flat:12|follower:9|half:2|hypothesis:11|in week:21|learning:7|least:6|lever:16|liquidity:11|look:5|memo::13|metric:4|month:7|mrr:8|north:7|north star:15|npm:6|of:1|organic:13|percent:14|post launch:9|propose:12|pull::5|readout:18|reason:3|relaunch:12|repeat:11|response:5|review:3|satisfaction:11|share of:4|sign ups:14|six month:9|six week:11|sold:1|star:11|stayed:13|steer:14|stop::6|target:4|the offer:17|three month:19|time to:9|to do:10|to paid:9|trial to:12|uplift:15|ups:4|uptake:13|we change:14|we do:15|week:2|weekly:7|well:10|went:6|what to:8|what we:3|wishlist:6",
    "M10-words": "a new:4|a whole:9|aha:11|anything:5|as product:12|asset:4|at product:18|bar for:17|bereavement:13|blueprint:14|brief:1|calm:11|channel:4|charter:6|choir:10|citizen:4|cli:9|clinical::16|customer in:9|customer journey:10|define:7|define what:10|describe:6|drive::15|driving:10|ending:9|every:1:6|everywhere:7|experience:5|experience principle:10|feel:14:6|feel like:13|first:4|for every:6|for first:9|had:10|has to:2|high:1|house:10|how the:6|ideal:14|in #:2|journey:9:18|mental:11|model for:5|moment:13|mortgage:8|never:11|new product:20|of our:7|philosophy:14|principle:5|principle for:13|product::11|product level:18|product requirement:17|product wide:19|pump:13|registry:7|requirement:2|requirement for:24|residency:11|rule for:11|should feel:14|signed::6|someone:15|storyboard:15|team::9|tender:9|the bar:13|the ideal:15|the platform:15|the product:4|the whole:11|to end:2|to first:13|tone:5|touchpoint:14|toward:10|unboxing:10|ux principle:13|voice:6|way:6|we make:14|what make:12|what should:15|whole:8|wide:4:21|year old:12",
    "M11-words": "advisory:11|affiliate:6|agree:6|align:6|alignment:6|alliance:13|and our:16|and product:16|and the:2|association:4|b2b:7|campus:9|ceo:10:13|chief:10|city:4|co:9|committee:3|common:11|competition::16|consider:10|coo::21|core team:9|council:1|cro:8|deal:10|dean:12|deck:6|director:17|doe what:10|education:14|else::9|everyone::8|exec:7|executive:16|federation:13|finance:6|folk:1|fortnightly:9|foundation:8|fulfilment:13|fund::16|funding::16|get:3|get the:4|ground:17|head::12|head of:8|hosting:5|i need:15|joint::17|joint plan:12|kim:11|leadership:17|maker:10|marketing:4|meeting::10|monthly:5|objective:6|office:1|on one:9|one plan:10|partner:5|partnership:16|permit:7|plus::14|pos:8|priority:4|product direction:9|product owner:12|promise:18|quarterly:15|reform:4|regional:8|reseller:8|retail:11|rhythm:15|sale:10|same:3|speak:13|sponsor::19|supervisory:13|sync with:5|telco:9|the same:2|to agree:13|to one:9|together:11|v6:11|vp::17|w the:10|who doe:15|who get:13|with:1|with sale:13|working group:15",
    "M12-words": "# mo:15|# yrs:9|afford:15|and who:9|apply for:10|arr:15|assumption::19|back:4|bear:13|benefit:4:12|bootstrap:16|brainstorm:8|break even:9|budget:3|budget for:14|business:4|business model:12|capex:16|case:2|case for:10|cash:8|cfo:15:13|come back:9|contribution::14|cost::9|cost and:13|cost benefit:15|cost per:9|cost vs:15|defend:10|doe it:7|earn:6|eat:15|economic:8|edition:17|effect:11|eu:8|even:2|ever:9|finance::14|fund:15|funding:12|grant:4|gross:14|has been:12|in what:13|income:4:19|investment:8|keeping:13|licence::8|lifetime:10|loss:2|margin:6|md:2|mo:13|money:7|money for:11|month::7|more:3|need::2|open collective:5|p:5|patreon:11|pay::7|pay for:18|paying:7|potential::8|priority::7|profit:16|profitability:15|proposal:5|prospect::24|retrofit:11|revenue:10|reviewed:16|roi:14|runway:9|source:2|spend:5|sponsorship:9|spreadsheet:11|structure::15|subsidy:14|sustainability:10|the business:13|the money:11|treasury:13|virtual ward:7|volume::5|vs:3|what would:11|who pay:6|year #:16|youd::15|yr:6|yrs:12",
    "M13-words": "after launch:13|after the:7|browser:2|care:11:16|classic:10|communication::18|complaint::8|continue:6|customer:4|deadline:10|eleven::13|end::5|farewell:8|fax:9|first #:5|first year:10|fixe:3|from idea:10|from pilot:9|gen:14|gen #:12|goodbye:18|growing:15|happen:13|holder:4|hotline::16|idea:7|idea to:11|its:4|legacy:7|life:6|lifecycle:3|look after:13|mature:11|money::7|monitor:7|name::2|off::3|offer::11|over:2|owner::6|ownership:19|people::9|person::8|pilot to:14|plan for:5|prem:9|relationship:12|retire:8|retirement:9|school::10|sell the:14|service:1|sold::14|sop:8|successor:16|sunset:10|support::6|switch off:4|take:2|telling:14|the first:6|those:15|treat:12|version #:3|warranty:15|what happen:14|when do:17|who::12|who look:14|wind:8|wind down:15|yearly::13",
    "M14-words": "a b:9|acquired:14|agree::6|airport:18|all product:12|among:16|and:2|and app:7|apart:11|app:2|app and:11|app to:3|arrival:10|b:4|big:8:16|brand:9|calendar::5|consolidate:10|cross product:17|ecosystem:17|employer:11|ferry:6|four:8|grow::14|harmonise:18|housing:6|into one:10|joint:10|lab::10|launche:11|lay::15|line up:11|lite:16|loyalty:5|major:16|map::5|one:3|one story:13|overlapping:12|pl:10|plan::9|please:5|portal:1|portfolio:4|preparation:9|product:3|product line:14|product to:14|release of:8|road:16|same day:9|scooter:12|shared:7:7|shop:4|side:6|sister:12|studio:10|synchronise:12|terminal:3|the two:3|thing::6|three:5|ticketing:8|trader:13|umbrella:7|under one:5|wallet:4|wedding:12|which::4"
  },
  "bias": -0.11,
  "threshold": {
    "PM": 2,
    "PO": 0.4,
    "bare": {
      "PM": 2,
      "PO": 1.3
    }
  },
  "shared": {
    "each": 4,
    "band": 0.5
  },
  "calibration": {
    "PM": [
      [
        0.19,
        0.263
      ],
      [
        0.6,
        0.432
      ],
      [
        1.09,
        0.514
      ],
      [
        1.7,
        0.663
      ],
      [
        2.45,
        0.827
      ],
      [
        3.19,
        0.864
      ],
      [
        3.96,
        0.909
      ],
      [
        5.41,
        0.959
      ],
      [
        7.33,
        0.971
      ],
      [
        9.35,
        0.988
      ],
      [
        13.52,
        0.99
      ]
    ],
    "PO": [
      [
        0.17,
        0.274
      ],
      [
        0.75,
        0.393
      ],
      [
        1.56,
        0.687
      ],
      [
        2.37,
        0.794
      ],
      [
        3.1,
        0.876
      ],
      [
        3.85,
        0.948
      ],
      [
        4.57,
        0.96
      ],
      [
        5.32,
        0.96
      ],
      [
        6.22,
        0.98
      ],
      [
        7.25,
        0.99
      ],
      [
        8.67,
        0.99
      ],
      [
        11.8,
        0.99
      ]
    ]
  }
};
