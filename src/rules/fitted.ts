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
    "M10-ideal-experience": 2.71,
    "M10-should-feel": 2.56,
    "M11-bring-along": 1.77,
    "M11-decision-body": 1.76,
    "M11-functions": 2.67,
    "M11-one-table": 2.56,
    "M11-outside-talks": 1.76,
    "M12-business-case": 3.5,
    "M12-does-it-pay": 2.56,
    "M12-money-in-text": 1.07,
    "M12-revenue": 2.57,
    "M12-sums": 1.76,
    "M12-would-it-pay": 2.56,
    "M13-becoming-a-product": 2.44,
    "M13-changes-hands": 2.56,
    "M13-end-of-offer": 2.57,
    "M13-keep-or-end": 2.56,
    "M14-across-products": 2.56,
    "M14-portfolio": 2.56,
    "M14-several": 2.56,
    "M2-plan-told": 2.56,
    "M2-plan-upset": 2.56,
    "M2-roadmap-work": 2.56,
    "M2-what-when": 2.56,
    "M2-years-and-people": 1.76,
    "M3-choose-one": 2.56,
    "M3-decided-above": 2.15,
    "M3-do-we": 2.56,
    "M3-open-question": 1.76,
    "M3-refused": 2.56,
    "M3-whole-asked": 2.56,
    "M4-field-notes": 1.48,
    "M4-go-and-see": 2.56,
    "M4-insights": 1.79,
    "M4-interviews": 2.56,
    "M4-plain-questions": 1.91,
    "M4-studies": 2.56,
    "M5-competitors": 2.56,
    "M5-for-whom": 2.56,
    "M5-others": 2.56,
    "M5-where-next": 2.56,
    "M6-positioning": 2.58,
    "M6-price-decision": 2.56,
    "M6-way-of-charging": 2.56,
    "M6-what-is-in-it": 1.79,
    "M6-what-we-say-we-are": 1.76,
    "M6-who-pays": 1.76,
    "M7-all-at-once": 2.56,
    "M7-announcement": 1.79,
    "M7-being-heard-of": 1.77,
    "M7-coming-out": 2.56,
    "M7-content": 2.56,
    "M7-go-to-market": 2.56,
    "M7-handouts": 1.76,
    "M7-launch-plan": 2.56,
    "M7-launch-sites": 2.57,
    "M7-launching": 1.83,
    "M7-outreach": 2.6,
    "M7-press": 2.56,
    "M7-promotion-steps": 1.79,
    "M7-social-post": 2.56,
    "M7-telling": 1.76,
    "M8-bar-for-market": 2.7,
    "M8-beta-plan": 1.77,
    "M8-people-before-market": 2.56,
    "M8-ready-or-not": 2.56,
    "M8-tried-in-life": 1.76,
    "M9-bare-target": 1.8,
    "M9-result-wanted": 1.76,
    "M9-what-came-of-it": 1.76,
    "M9-which-number": 1.76,
    "O1-board-set-up": 1.92,
    "O1-refine-backlog": 2.59,
    "O1-stale-tickets": 2.39,
    "O10-quick-decision": 2.93,
    "O10-unblock": 2.56,
    "O11-flow-measures": 1.95,
    "O11-small-steps": 2.08,
    "O12-learn-from-pm": 2.12,
    "O12-work-against-plan": 2.81,
    "O13-delivery-date": 2.59,
    "O13-in-time": 1.76,
    "O13-technical-release": 1.76,
    "O2-clear-items": 1.76,
    "O2-open-backlog": 3.03,
    "O2-product-goal": 2.73,
    "O3-acceptance-criteria": 2.56,
    "O3-feature-request": 1.76,
    "O3-user-can": 1.76,
    "O3-user-story": 2.56,
    "O3-write-stories": 2.56,
    "O4-break-down": 2.97,
    "O4-task-list": 1.09,
    "O4-technical-design": 1.77,
    "O4-technology-spike": 1.76,
    "O5-estimate": 2.04,
    "O5-rank-items": 2.56,
    "O5-sprint-trade-off": 2.58,
    "O6-behaviour": 1.05,
    "O6-bug-report": 2.56,
    "O6-build-verb": 1.76,
    "O6-business-screen": 2.56,
    "O6-change-artefact": 1.76,
    "O6-change-feature": 1.76,
    "O6-code-title": 2.56,
    "O6-data-work": 1.05,
    "O6-delivery-noun": 1.76,
    "O6-delivery-type": 1.06,
    "O6-design-detail": 1.76,
    "O6-detail-of-feature": 1.05,
    "O6-documentation": 1.76,
    "O6-done-state": 1.76,
    "O6-environment": 1.04,
    "O6-fix": 2.56,
    "O6-incident": 1.76,
    "O6-instrumentation": 1.95,
    "O6-migration": 2.77,
    "O6-product-part": 1.05,
    "O6-quality": 1.76,
    "O6-set-up": 1.04,
    "O6-symptom": 1.76,
    "O6-system-work": 1.76,
    "O6-technology": 1.04,
    "O6-text-of-building": 0.77,
    "O6-topic-artefact": 1.76,
    "O6-topic-feature": 1.76,
    "O6-verify": 1.43,
    "O7-acceptance": 2.56,
    "O7-in-sprint": 2.65,
    "O7-meeting-form": 1.76,
    "O7-scrum-event": 2.56,
    "O7-team-review": 1.76,
    "O8-feature-usage": 1.77,
    "O8-team-meets-customers": 2.72,
    "O8-user-reported": 3.06,
    "O9-progress-report": 1.76,
    "O9-translate-technical": 2.72
  },
  "words": {
    "O1-words": "# item:7|# open:14|backlog:21|clean:6|close:4|each increment:21|goal on:10|groom:15|grooming:11|incoming:11|instagram:4|leftover:12|mgmt:7|now that:6|older:15|older than:13|on top:14|ordered:11|our board:18|per increment:13|product goal:15|prune:9|readable for:13|refine:19|refined:10|relay:8|shorter:12|stale:14|success of:15|sweep:10|the backlog:16|the goal:13|this quarter:15|tidy:14|to pm:16|to product:9|triage:11|value of:11|weed:12|what success:18|what this:6|wishe:7|worth it:10",
    "O3-words": "a developer:15|a repository:11|a researcher:6|a story:14|a student:7|ability:13|able:11:15|able to:8|ac:12|admin:14|admin i:11|amber::15|amount::14|an:2|an admin:8|an owner:19|appointment:5|archivist:9|as a:6|as an:5|assign:8|assignment:14|automatic:12|being:7|campaign::8|can:9|cancel::13|clerk:6|collection:8|complaint:4|confirmation::16|context:11|customer i:10|damage:7|decline:10|deleted:14|downtime:14|editing::9|enemy:14|estimator:8|expire::16|faster:7|feature request:6|for user:9|friend::14|given::12|grade::12|have:5|hidden::7|homework:11|i:2|i can:7|i want:2|information:2|inter:13|it is:6|launcher:12|leave request:5|locally:9|made:9|manager i:3|med:9|my:4|my data:13|object:11|of last:11|of my:9|pharmacist:6|player::11|proration:8|redeem:13|related:9|rollout::16|see:6|see the:7|see which:14|skill:10|so:4|so i:10|so that:3|sorted::20|stamp:8|story for:6|story from:13|subscriber::16|tap::17|that i:2|the data:11|the newsletter:12|to add:15|to create:8|to csv:7|to my:14|to see:11|told:11|undo::14|us #:22|use the:8|user i:14|user to:15|using:3|want to:3|write story:15",
    "O4-words": "architecture:3|bit:11|break:3|breakdown:11|chop:9|cockpit:12|cost us:11|deliverable:14|into story:12|into ticket:9|our own:7|readable:9|rule engine:11|slice:28:18|slicing:13|spike:13|split the:7|sqlite:9|subtask:14|task for:12|the squad:10|the team:12|ttl:13|wireframe:15",
    "O5-words": "above the:13|can wait:19|defect:16|goe first:6|next #:7|order for:12|our backlog:16|rank:5|replay:17|the board:4|the queue:9|this sprint:16|two sprint:15|what can:9|what next:14",
    "O6-words": "# #:2|# after:11|# for:6|# h:8|# if:12|# line:12|# mb:16|# min:6|# on:13|# row:12|# s:9|# sprint:11|# ticket:11|# when:10|# year:4|2026 #:5|404:14|a::1|a single:8|above:7|above #:2|ac::16|accept:9:7|acceptance:5|accepted:8:3|access:5|accessibility:3|account:3|accuracy:7|achievement:13|action:10|activity:13|adapt:10|add:13:7|add a:13|added::11|adding::12|additional::15|address:12:15|addressed::16|adjust:5|admin::21|adr::20|after:1:6|after #:5|after each:16|against the:8|agent:2:10|aggregate:8|alert::12|all #:5|allow:13:8|allowlist:13|alt:12:15|alway::11|an::4|analytic:3|android:4:19|android #:10|annual::14|api:2:12|api key:12|api return:10|appear:8:19|applied:9|apply::8|approved:7|archive:6:11|are:1|are not:15|area::19|arm:10|arm64:14|arrow:14|as::4|asked:8|assistant:7|at:1|at #:1|at night:7|attached::15|audit:9|audit log:12|auth::14|authentication:12|auto:8|automate:14|automatically:14:26|autoplay:13|autosave:13|azure:6:12|b::5|backend:7:21|backfill::15|backlog::13|backoff:9|backport:10|backup:12|bad:7|badge:7|badly:8|balance:13|banner:9:15|bar:4|based:3|be::6|bed:4|behind::2|belong::15|below:4|bench::14|beside::10|bigger:7|billing:6|blank:11:14|blind:6|block:16|blocked::16|bluetooth:10|blurry:12|board:1|boss:12|bot:6:20|both::6|bottom::17|branch:7:9|broken:5|browser::13|bucket:11|bug:7:11|build:6:8|build #:21|bulk:14|bump:14:13|but::7|button:22:20|button on:14|by::4|by one:13|cache:16:16|cached:16|caching:14|calculator:9|campaign:7|can::5|can we:11|cancel:9|cancelled:7|cannot:8:11|canonical:13|cant:5:12|cant be:11|cap:3|caption:10|card::13|carousel:7|cart:7:15|cell:4|cent:14|cert:20|change:6|change in:5|changed:8|changelog::9|changing:10|charged:8|chart:5:14|chat::13|check:2:9|checkbox:13|checklist:2|checkout:8:10|checksum:15|child:12|choke:10|chrome::13|ci:9:9|ci cd:11|class:10:12|classe:12|claude:13|cleanup:15|click::10|clicked::16|clicking::21|client:5:11|clip:3|clock:12|code:6:11|codemod:12|codeowner:14|collapse:11|collection::10|color:14|colour:12|column:14:14|comma:13|command:16:16|compare:7:8|comparison table:7|compatibility:13|compliance:7|component:14:14|compose:13|comprehensive::9|computer:13|concurrent:10|cone:16|config:13:7|configurable:17|configuration:12|configure:18:13|confirm:9|confirmation:12|conflict:11|connect:4:8|connection:17|consent:5|console::10|constant:13|contact:3|contain:11|container:13|contract:4|contrast:14|contributing:13|cookie:13|cookie banner:12|correct:12:22|correctly:11:13|count:6|countdown:4|coupon:15|coupon code:11|coverage:11:11|cr:4|crane:13|crash:8|crash on:9|crashe:19|create::3|created:8|creation:11|critical:11|crm:8|crop:11|crud:14|csp:14|css::6|csv:17:20|csv export:8|currency:11|current:5|currently::13|curve:11|custom:5:21|cut:5:8|cut off:11|cve:12|cypress:7|dark:10|dark mode:17|dashboard:6:10|data:3|database:7|dataset:5|date picker:9|db:14:19|dbt:11|debit:14|debt:8|decimal:10|dedupe:13|deep link:13|default:9:12|delete:10:10|deleted::16|delta:15|dependency:7:17|deploy:5|deployed::23|deprecate:5|deprecated:13|design::6|detection:6|deterministic:9|dev:5:7|device:6:13|dialog:15:22|did:5|diff::23|digit:7|disaster:10|discount:3|discount code:9|display::18|displayed:8:16|dkim:13|doc:3|docker::20|documentation:2|doe:4|doe not:8|doesnt:10:12|domain:8|donation:4|done:10:4|double:6|down:1|drag:18|drain:15|draw::13|drift:13|dropdown:16|dropped::14|dst:17|dump::14|dunning:15|dupe:15|duplicate:13:14|dy:15|dynamic:8:16|e mail:9|e2e:10:15|easy:9|edge:17:11|edit:17:19|editable:10|either::13|embed::15|empty:11:14|enclosure:11|endpoint:12:19|energy::11|energy dashboard:6|enforced::17|enhancement:8|enter:2:6|entra:14|enum:14|env:14:18|environment:11:16|epic:3:9|error:9:22|esp32:14|estimate:7|eta:5|etl:9|eval:13|even::12|event:5:14|event for:7|every #:12|eviction:11|exam:4|excel:6|exclude:12|expected::8|expire:11|expired:12:16|expiry:17|export:14:20|export to:13|expose:9|extend:7|extraction:9|factor:8|fail:11:24|fail on:14|failed:11|failover:13|failure:14|fall:7|fallback:16:22|far:5|fast:11|fastapi:10|fastlane:15|favicon:12|feature:2|feature flag:13|feed:13:8|fhir:11|field:4:10|field in:15|file:5:14|filter:19:25|filter by:15|filtered:9|filtering:13|finder:11|fine:9|finished:14|firefox:13:11|firmware:13:10|firmware #:15|fix:7:10|fixture:14:13|flag:11:26|flag for:15|flaky:14|flaky test:8|flicker:17|flight:6|flip:8|flow:12|fly:9|folder:14|font:8|footer:7|fork:9|form:2|format:3|formula:13|found:10|french:14|fresh:8|from our:8|from the:3|front end:7|frontend:14:22|functionality:15|fuzz:14|gantt:9|garage:7|gateway:11|generate::27|generated::10|generator:11|getting::13|gift:6|gitlab:11:11|goe to:9|gone::18|google:5|google analytic:11|governance:5|grafana:8|graph:20|guide:1|guild:15|h:4|hand::9|handheld:13|handle:2|handler:15|handling:8|has:2|has no:13|header:3:12|heic:9|helm:11|her::15|hero:6|hidden:10|hide:18:17|hint:11|history:13|hl7:11|holding:11|holiday:5|hook:13|hot:7|hotfix:12|how to:4|html:9:17|http:8:22|hubspot:12|i::4|i18n:12|icon:12:12|icu::14|id:8:12|identity::13|ids:10|if the:12|iframe:10|ignore:9|illustration:7|image:7|implement:10:19|import:12:14|import from:7|importer:8|in:2:2|in ci:13|in doc:15|in footer:15|in the:4|in with:7|inbox:6|incorrect:12|increment:28:19|index:6:10|ingest:12|input:5|installation:9|installer:4|instance:15:14|instead of:5|integrate:7:17|integration:12|interface:18:9|interval:13|into:4:7|invalid:10|inventory:8|investigate:11|invoice:3:7|invoice pdf:9|ios::12|iphone:12|is:1:5|is not:5|isnt::17|isolation::14|issue:10:5|it into:6|item:13|iteration:14|itself:8|job:3:9|join:7|js:8:16|json:16:12|jump:15|just:2|kafka:12|kb:15|kernel:19|keyboard:3:7|kpi:7|kr3:9|kwh::14|label:16:23|label printing:15|land in:7|language:4|last::3|last #:7|late:8|latency::22|latest:8|layer::12|layout:12:15|lazy:15|lcp:9|leaderboard:8|leap:12|ledger:18|left:3:12|legend:18|let:6|lib:14|light::6|limit:9|limiting:13|line::3|link:11:6|link in:11|link to:7|list:2|list of:3|list with:3|load:11|load test:13|loader:14|loading:16|lobby:10:15|locale:17:17|localization:13|log:8:9|logged:11:19|logging:6|logic:10:19|login:9:11|lookup:19|lose:3|losing:9|loudness:14|low:4|lower:8|maco:12|mail:3:6|management:6:7|manifest:9:15|manual:7|mapping:11:22|markdown:8|markup:16|mask:13|match:8:13|matching:10|max:6:5|mb:14:14|mechanic:6|mechanism::16|memory:10:22|merge:6|meta::12|mfa:17|middle:15|midnight:13|migrate:12:13|migration:8|milestone #:11|min:6|minimap:10|minor:4:14|misaligned:9|mismatch:11|misse:12|missing:10:7|missing in:13|mock:10:15|mockup:13|modal:16|mode:5:10|mode for:10|mode toggle:6|module:5|monday::4|monitoring:5|monolith:12|monorepo:12|mood:6|move:3|moved::14|mqtt:14|mscon:13|multi:8:14|multiplayer:9|mute:13|my::9|nan:11|native:6|nav:10|navbar:14|navigation:9:9|negative:9|newsletter:3|nightly:9:15|nine::16|no::4|not:5|note for:12|nothing::8|notification:5|null:11:7|nvda:12|o:5|oauth:19|ocr:16|octopus:11|off by:11|offline::9|og:12|old:2:13|on:1|on #:3|on android:17|on checkout:12|on empty:9|on ipad:13|on our:11|on the:2|on window:15|once:4|only:4:8|openapi:7|operation::14|optional:8|order:4|ota:12|other::3|out of:3|outdated:9|output::7|overlay:10|override::19|p95:13|p99::15|package::7|packing:10|page:2:2|page for:6|pagination:13|pairing:18|palette:12|param:15|parameter:10:18|parity:7|parse:17:18|parser:13|partial:15|partition:12|pass on:19|passenger:8|password:6|past:13|paste:10|patch:5|pattern:6|pause:16|payment:4|payout:5|pcb:10|pdf:6|peer:6|pen:9|per:3:4|perf:8:13|performance:6|period::17|permission:7|persist::11|phase #:7|photo:3:7|photo upload:11|php:13|picker:10|pin:8|pinch:14|ping:7|pipeline:4|pixel:14|plate:8|playwright:16|plc:14|plot:14|plural:14|pm:7|policy::10|polish:11|polygon:14|pool:10|popup:11|portal::5|porting::19|possible::5|postcode:13|postgre:9|prd::21|press page:18|preview:3:14|previous:12|price:5|pricing page:7|print:6|printer:7|process:7|processed::16|production:7:7|profile::4|progress:12|prompt:3:14|protocol:5|provider:6:13|provision:15|prs::12|purchase:7|purge:15|push:6:17|push notification:14|px:11:18|pytest:9|qa:7|qr:11|qr code:13|query:8:25|queue:9:8|quick:8|quickly:13|quickstart:13|quiz:7|quota:15|random::14|rate limit:15|rc2:15|re::11|read only:12|reader:3|ready:7|ready for:7|reboot:15|rebuild:9|receipt:8:8|recipe:8|reconciliation:11|reconnect:14|record:3:8|recording:10|recovery:11|recurring:8|red:11:10|redirect:15:20|redis:13|refactor:16|refer::16|refinement::12|refund:3|register:7|registration:5|regression:16:13|reindex:16|reject:12|rejected:15|relayer:13|release checklist:12|reload:6:12|remember:7|reminder:2|remove:19:12|removed:13:21|rename::17|render:18:19|renovate:9|reorder:9|replace:6|replay::14|reported::10|reporter::16|reproduce::21|request:3:7|reset:5|responsive:11|rest:5|restart:16|restore:12:16|result:3|resume:18|retry:19|return::15|return #:10|rev:9|rich:15|risk:2|roadmap item:14|role:3|rollback:17:11|room::10|rotate:15|rotated:11|rounding:19|route::8|row::20|rpc:11|rss:11|rtl:13|rule:2|run::4|run in:13|runbook:11:12|runner:8|s:2|s1:11|s3:8|safari:10|sample:8|sap:13|save:8:10|saved:4|scale:6|scan:5:11|scanned:12|scanning:12|scenario::12|scheduled:14|scheduling:7|schema:8:11|screen:6:8|script:8:8|scroll:11|sdk::15|search:2|search result:13|seat map:12|section:10:11|see::3|seed:2|seem::8|select:6:11|selected::10|send::11|sending:14|sent:8|sentry:14|sepa:13|separate:8:12|separator:15|server::12|set:2|setting:7:19|seven:12|severity:9|sheet:5|shopify:12|shortcut:11|should::2|should be:5|show:6:9|show #:13|shown:4:9|sign:3|simpler:14|simulator:11|since::8|site:3|sitemap:15|skeleton:10|skill::20|skip:6|skipped:6|slash:13|sleep:9|slider:16|slow:6|smoke:13:19|smoke test:13|sms:8|snapshot:8:17|snippet:11:16|so::3|so the:14|soap:11|sort:10:10|sort by:10|sorted:17|south:10|spam:9|spanish:6|speaker::15|speed:6|spf:9|splash:11|split:5|sprint:19:10|sprint #:17|sql:5|squad:14|src::14|sso:13|stable:9|staging:17:22|started::21|stat:17|state:2:6|static:14|station:6|status:9|stay::9|step:6:7|step #:5|sticky:10|still:8|stock:5|storage:4|stored:7:16|story:5:7|story #:8|story with:10|storybook:11|strict:14|string:11:16|strip:14:15|stripe:11:10|stripe webhook:13|structure:7|stuck:8|style:6|stylesheet:12|submit::12|substitution:14|suggested::17|supabase:8|supported:11|swap:7|swapped:12|swimlane:15|swipe:13|switch:4|switcher:10|switching:12|symbol:10|system:5:8|t7:12|tab:13:20|table:3:15|tag:7:14|tagged:14|tail::19|take #:3|tap:7|task:6|team:1|technical:13|telemetry:13|template:4|tenant:7:9|terraform:12|test:2:12|test for:11|tested:7|text:4:8|than #:12|the app:3|the dev:23|the list:9|the order:15|the search:13|the site:12|the wrong:11|these:11|this::6|threshold:10|thumbnail:14|tick:17|ticker:13|ticket:8:6|tide:12|tile:9:23|time:5|time out:14|timebox::10|timeout:13:14|timer:15|timestamp:9|timetable:7|title:6:6|tls:15|to::1|to the:5|toggle:19:27|too:6:6|tool:6|tooling:7|tooltip:17:17|top::7|top of:8|topic::8|torque:12|total::10|trace:4:12|tracked:9:17|tracker::15|tracking:5:11|transaction:9|transcript:17|transfer:13|trap:13|trend::9|trigger::10|truncated:13|ts::22|tunnel:9|twice:15|txt:10|type:10:6|typing:14|typo:18|uat::13|ui:1:18|umlaut:12|unable:8|unclear:14|undo:7|unit::10|unit test:17|unknown::19|unless::14|unsubscribe:15|unused:9|upgrade:5:14|upload:5|uploaded:12|url:19:13|usage:6|utc:8|utm:11|v2 #:9|v5:10|validated:9|validator:13|vanish:13|variant:13|vat:8|vehicle::19|verified:11|verify:14:23|version:2|version of:7|versioning:5|via::13|view:6:8|viewer:6|visible:14:17|visual::11|vital:6|vs::10|vulnerability:10|w o:7|war:3|ward::16|warning:12:15|was:7|we have:10|webhook:11:16|websocket::12|weight:11|went::12|wheel:11|wheelchair:12|when:5:10|when a:9|which one:6|whiteboard:9|widget:12:20|widget for:18|wire:4|with no:10|without:5:8|work for:10|worked::16|worker:16|working::14|workspace:8:13|wrapper::16|wrong:13|wrongly:12|xml:17|yaml:10|yesterday:8|zero:3|zh:10|zip:14|zone:9|zoom:15",
    "O7-words": "accept or:11|backlog refinement:7|before we:6|capacity:3:10|demo:2|estimation:11|goal for:1|increment #:24|of done:14|of sprint:5|pi:16|planning:2|poker:13|refinement:24|remark:12|retro:11|retro action:12|she::15|sign off:3|sprint goal:10|sprint planning:13|sprint review:18|standup:13|to dev:15|uat:14|walk:8|we call:9",
    "O9-words": "come in:5|explain:6|explain to:12|inform:6|move to:6|notify:9|on what:3|one sprint:14|plain:3|reduced:15|slip:6|warn:9|why the:18",
    "O10-words": "a way:7|blocked:11|can go:11|disagree:11|escalate:16|for this:10|fraud:8|go on:8|idle:7|noon:8|opposite:12|sandbox:9|stub:16|today:5|trading:7|unblock:14|wait for:8|waiting:5|want the:11",
    "O13-words": "# dec:5|# june:12|# march:8|# nov:8|be in:8|before #:7|bring the:9|check with:14|delivered:10|delivery:3|feb:4|flu:13|promised:10|ship:2|w team:16",
    "M1-words": "#:1|2027::18|2029:10|?:2:5|a page:8|agency:12|airport:19|all::1|ambition:15|and:2|and what:6|app:3|app in:9|april::14|are we:9|as the:13|ask::7|autumn::19|b:4|b test:12|b2b:8|back:2:7|bank::15|banking:6|become:12|before the:4|believe::15|bet::8|beyond:6|big:8|brand:7|brief:4|call::6|car:6|care::18|channel:3|choice:6|choir:12|citizen:6|cloud:2|come:4:7|communication plan:11|company:5|continue:6|contributor:6|country:10|create user:15|cs::15|customer:3|decide:6:6|decision:5|deck:4|define::12|desk::10|detailed:14|digital:8|direction:7|direction for:12|director::19|discussion::12|district:10|do:3:9|do we:1|document::2|downstream:9|draft:9:9|edition:16:13|else::10|embedded:8|employer:13|end::7|engagement::10|entry:3|eu:6|exist:5|fair::17|family:12|finalise:10|finance::13|find::9|firm:8|first:3:4|first #:6|first year:7|five:12:10|five year:9|for:1|for #:2|for agency:7|for whom:10|founder:8|four:9:11|fy26:10|gen:14|gen #:14|get::2|get the:1|go:1|goal::9|group:2:5|guiding:14|half of:8|head::14|help::2|hospital:7|house:7:11|how:3|idea::11|in five:13|insurance:3|intent:10|is a:3|is our:9|it:3|lab::9|leadership:13|less:6|log in:10|logistic:7|loyalty:7|maintainer::15|making:8|manifesto:12|map:1|market::4|marketplace:4|may:3|mean::11|merger:18|minister:14|money::8|monitor:4|month:6:8|name::4|narrative for:15|need::2|never:10|new product:19|nsf:10|objective::8|of:1:3|of #:8|of our:4|off::3|offer:5:11|on a:4|one:3:4|opinion::20|ordering:8|our:1:7|our product:10|out:1|outcome::9|owner:3:5|paid:5|paper:8:19|pay::8|payer:10|payroll:5|people::6|person::6|picture:8|pizza:8|pl:11|plan:5:8|platform:4|plus::15|position paper:13|positioning::25|product:5:10|product to:13|product vision:16|program:8|programme:4|project:4|promise:18:15|prove:9|pump:15|purpose:14|question::4|rate::7|recommendation::12|region:8|regional::11|registry:5|resident:9|retail:13:24|rethink:14|revisit::15|sale::11|same day:12|say:2|school:8:10|second::2|sept::12|service:2|session::10|share::7|shop:4|should the:6|side:6|signed:5|six:6|sme:4|sold::15|somebody::11|sponsor::19|sport:13|spring::9|stance:12|stand:8:10|stay:5|strategic:22|strategy:5|studio:8|subscriber:3|support::6|talk::5|target::1|tax:2|team::6|ten:5:9|tender:8|terminal:5|that say:15|the first:5|the product:4|the project:10|their:1|them:2:8|thinking:12|three:6:5|three year:13|through::4|tie:11|to have:8|trust:9:8|turn::5|turn the:8|understand::11|until:2|up:1|ups::13|us:2:4|use it:16|virtual ward:6|vision:9:23|vision for:7|vision statement:7|voice:6|vp::14|w::3|want::7|want a:8|waste:10|wave:5|we:3:4|we dont:16|wed::2|week:2|what:3:14|what make:17|what we:3|what would:13|where:3:6|which::5|who:4:12|whom:8:14|why we:14|will::3|with:2|write:5|year::14",
    "M2-words": "# month:6|# x:9|2026:6|2027:11|2028:17|agreed with:11|autumn:6|batch:5|beyond::13|broad:11|circulate:11|coming:8|communicate:7|direct:5|distribution:9|dvt:4|expansion:5|facing:13|fibre:9|for 2026:10|for digital:17|freeze:7|fy27:11|half year:8|honest:8|horizon:9|in spring:11|in which:12|investor:9|ipf:12|later:4|lay:12|medium:13|ministry:17|next later:8|no longer:5|now:5|now next:10|plan and:5|present:10|product roadmap:16|public roadmap:9|publish:6|q1:15|q4:11|quarter:5|redo:8|redraw:10|republish:14|revised:13|roadmap:8:16|roadmap for:7|rolling:11|rough:9|say what:10|season:8:18|season #:17|sequence of:13|sequencing:14|spain:6|spring:13|summer::16|the big:8|the coming:15|the community:7|theme:2|two year:11|until #:8|update:1|what coming:13|wiki::6|xmas:14|year:5|yearly:4",
    "M3-words": "argument::13|at all:16|automation:6|beat:12|bet:19|bet for:16|build the:5|built:5|candidate:6|capability:1|choose:8|choose what:6|churn::12|commercial::26|con:17|deal::13|decided:6|engineer::7|evidence::6|feature for:4|fit::15|funded:14|gain::17|here::7|ideas:4|impact:1|institution:10|leadership::11|love:8|mes:15|mvp:12|next:3|next year:14|no to:14|offering:10|on or:7|only one:14|op:11|or:4|or keep:3|out for:10|paying::17|personas::14|pet:15|pick:4|pick the:12|pls::9|ranking:7|rationale:17|reach::9|refuse:11|retention::14|revenue::13|risk::2|rival::16|scope:4|shall:14|shortlist:8|shout:18|task #:1|tender::13|the five:6|the next:7|the one:6|thing:2|third::10|this year:15|to get:9|trade:10|trade off:9|versus:14|we can:9|we say:13|weigh:3|what are:8|whichever:17|worth:6|written::11|yes:12",
    "M4-words": "# people:16|along with:14|analyse:8|and user:9|beside:12|bookkeeper:7|call:1|commuter:9|conduct:8|contextual:16|diary study:13|did they:11|discovery:4|do they:10|dormant:16|eight:14|ethnography:17|evening:11|fear:15|february:11|find out:15|finding:3:15|first time:17|from us:11|gather:11|inquiry:14|interview:8:32|job to:7|kitchen:4|kr2:11|lapsed:8|learn:9|least::9|listener:10|maintainer:15|miss:7|mostly::14|need:4|need of:8|of them:10|of user:11|over #:6|pain:6:16|participant::7|people:6|people who:13|persona:4|personas:9|poll:4|quote::11|recording::10|recruit:9|research:4:12|ride:7|round #:2|session:1|shadow:7|sit:5|study:9|survey:4:10|survey of:12|synthesise:15|synthesize:14|talk:3|talk to:14|they:1|think:6|to learn:11|trucker:14|understand:9|understand why:9|unmet:13|user:3|user interview:13|user research:5|user survey:15|using the:7|watch:1|what do:6|why:5|why did:14|why they:15|with first:10|women:12|you:3",
    "M5-words": "alternative:5|analysis:4|analyst:2:11|and why:6|are they:14|awareness:6|baker:14|battle:12|battlecard:12|benelux:14|buying:14|charge:4|churner:13|competing:12|competitor:6|competitor analysis:3|consumer:7|craft:16|cv:10|dach:14|demand:17|doing:9|else:6|elsewhere:14|etsy:14|fatigue:15|finish::16|for us:8|france:19|g2:17|ghost:4|giving:16|grower:15|hobby:14|how many:4|landscape:7|market:4|mining:14|neobank:11|niche:16|nl:6|nordic:15|obsidian:12|other:7|ourselve:15|pharma:13|place:2|potential:9|rival:11|screening:9|sizing:14|tam:7|tam sam:9|teardown:13|the other:5|they do:13|threat:12|trend:7|win:7",
    "M6-words": "# a:10|# or:9|add on:12|ads::21|agpl:11|aso:11|bundle:5|bundled:16|canvas:10|charging:6|cheap:7|claim::8|cloud::4|commercial:12|competitor::7|corridor:17|decided::12|differentiator:18|doe::2|elevator:14|engagement:8|far::12|fee::13|folk::15|free:1|free for:15|freemium:6|growth:7|headline:15|ideas::14|incl::13|increase:8|intro:8|january:4|keyword:8|length:9|membership:6|messaging:2|mit:13|name and:8|name for:17|naming:11|nobody:6|or #:13|or no:12|packaging:14|pay:1|pay per:16|perk:13|plus:5|positioning:6|pro:9|proposal for:11|proposition:16|pupil:8|raise:10|recurring::10|rename:6|saver:8|settle:7|supermarket:17|supporter:12|tagline:12|taken:8|the free:14|the service:13|tier:4|tier for:11|to keep:8|to try:12|value::9|value proposition:9|we go:13|we tell:10|willingness:16|without a:12|word:4:14|wording::17",
    "M7-words": "# new:5|# second:9|action::4|ads:9|agreed::12|airflow:7|ama:13|ambassador:11|angle:10|announcement:11|announcing:7|app store:11|asset:4|based::4|beta user:6|bio:12|black friday:9|blog:5:15|blogger:19|blurb:14|briefing:14|capsule:13|centre::12|channel::9|checklist::9|comm:17:19|communication:7|community:6:7|complete:1|conference:6|content:3|day:3|deadline::12|dealer:3|deck::14|demo video:14|description:4|discord:7|email:3|email to:11|embargo::14|enablement:11|engage:9|establish:12|exchange:7|facebook:16|fair:7|faq:7|feb::9|fest:13|finalize:11|forum:5|friday::8|gif:10|gig:9|github:4|goe public:15|hackathon:11|hacker:8|hn:15:16|honest::7|hotline:6|hunt:15|hunt launch:6|hunter:13|identify::13|indie:17|influencer:9:21|initial::14|jan::8|kickstarter:18|kit:9|kit for:11|landing page:4|launch:9:16|launch day:6|launching:9|linkedin:9:8|live:2|local:1|logo:5:10|magazine:14|mainnet:14|make a:6|maker::13|marketing::10|mastodon:18|mayor:16|media::10|new:1|new app:15|newsletter::11|out to:8|outreach:14|pager:4|paragraph::8|partner::18|party::16|ph:10|pitch:11|pitch deck:6|playbook:9|podcast:9|post:7:5|post on:16|poster:4|pr:4|premiere:14|prepare:6:10|press:3|press release:7|prize:13|product hunt:13|promo:6|pst:11|public::6|publicly:15|r:4|radio:7|reach:3|reach out:12|reddit:17|reply:6:10|restaurant:5|reveal:17|roadshow:13|screenshot:10:12|selfhosted:11|sery:14|sharing::11|sheet::11|shop::13|short::15|show hn:12|social::11|spot::10|star::15|startup:11|steam:9|store:2|streamer:7|submission:2|tagline::16|task::7|the go:12|the open:5|the world:17|thread:5|tiktok:14|tour:11|trailer:8|tweet:16|twitter:7|unveil:17|unveiling:13|upvote:7|video:3:7|viral:7|week::4|wishlist::16|with marketing:13|world:11|write::7|x:5|youtube:14|youtuber:14",
    "M8-words": "# home:8|# tester:14|a month:7|aarhus:8|adopter:18|advice:14|alone:9|and decide:11|be true:15|before public:15|beta:8:14|beta tester:13|beta with:11|clinic:5|closed beta:11|county:3|crowd:8|depend:10|depend on:14|design partner:10|dress:9|early:5|enough::16|enough for:1|enough to:11|everybody:7|everyone:5|exit:4|exit criteria:14|feedback:2:11|field trial:9|finish:5|fit:6|friendly:9|go no:2|going:7|good:4|good enough:5|greenhouse:12|hold:7|judge:13|keyless:9|marking:9|medical::20|million:10|mvp::17|national:8|nationwide:16|no go:7|nps::12|open:3|open to:12|opening:6|opening of:12|or go:14|or not:13|outside:7|outsider:13|pilot:7|playtest:6|public:6|public beta:7|public launch:16|public opening:13|readiness::16|recommend:8|release to:18|round:7|run the:5|safety:3|say yes:12|sell:13|selling:20|soft:13|stranger:17|sum:5|test the:12|tester:5|the beta:7|the door:10|the public:4|then:7|to all:8|to open:7|to public:1|trial:7|trial of:13|tried:11|usability:16:20|usability round:15|verdict:21|we open:15|we sell:15|what must:15|whether:7:11|with #:8|world::20|yes no:15|yes or:12",
    "M9-words": "# by:11|# is:6|a second:7|a year:4|active:6|adoption:8|after opening:14|at least:6|away:8|backer:7|baseline::6|candidate::9|cause:5|cluster:10|cohort:4|completion:7|conclusion:13|connected:8|consequence:14|conversion:5|csat:15|d30:9|dau:15|day #:9|december:3|drive:9|drop off:9|few:19|flat:12|follower:6|from #:3|half:2|in week:17|incentive:7|learning:6|least:8|lever:15|look:5|metric:5|mortem:9|north:7|north star:12|npm:5|organic:17|percent:18|post launch:9|propose:14|readout:19|reason:3|relaunch:10|repeat:13|response:3|review:2|satisfaction:9|share of:6|sign ups:12|six month:6|six week:13|sold:5|star:13|stayed:10|steer:13|store page:6|target:4|the offer:19|three month:15|time to:9|to do:11|to paid:13|trial to:13|uplift:12|ups:5|uptake:15|we change:13|we do:13|weekly:7|well:6|what to:8|winter:5|wishlist:6",
    "M10-words": "a whole:8|across:4|anything:5|as product:13|async:8|at product:17|bar for:19|battery:4|blueprint:13|calm:9|charter:7|cli:8|clinical::17|customer journey:11|cyber:9|define:6|define what:11|describe:5|drive::14|driving:9|ending:14|error message:5|every::4|everywhere:9|experience:5|experience principle:15|feel:11:8|feel like:15|for all:4|for every:8|for first:10|had:11|high:2|ideal:14|journey:8:15|mental:13|moment:10|mortgage:8|philosophy:17|principle:2|principle for:15|product level:19|product requirement:24|product wide:18|requirement:2|requirement for:18|residency:12|rule for:12|should feel:12|someone:15|storyboard:12|the bar:13|the ideal:12|the platform:11|the whole:15|to first:14|touchpoint:13|toward:10|ux principle:14|way:5|we make:16|web:1|what should:15|whole:9:6|wide::19|year old:15",
    "M11-words": "advisory:12|affiliate:10|agree:6|align:7|alignment:4|alliance:14|and our:19|and the:3|ceo:9:11|chief:10|city:4|climate:5|co:10|common:10|consider:10|coo::24|core team:10|cro:10|dao:4|deal:9|dean:11|department:7|director:18|doe what:12|education:14|exec:8|executive:12:14|fear::12|federation:16|finance:8|foundation:4|fulfilment:10|fund::14|funding::14|get:3|ground:13|head of:9|hosting:5|i need:16|joint::17|joint plan:11|kim:12|maker:7|marketing:4|meeting::7|monthly:4|on one:10|one plan:9|operator:3|partner:4|partnership:13|permit:5|pos:13|priority:7|product direction:10|product owner:13|quarterly:13|regional:7|reseller:8|rhythm:12|roundtable:12|sale:9|sale and:6|same:4|speak:14|supervisory:15|sync:1|sync with:9|telco:13|the same:3|to agree:10|to one:11|together:11|v6:10|w the:11|who doe:12|who get:11|with sale:15|working group:16",
    "M12-words": "# mo:15|afford:16|apply for:9|arr:10|assumption::22|bear:12|benefit:5:12|bootstrap:11|break even:15|budget:2|budget for:14|business:2|business model:11|capex:14|case for:9|cash:14|cfo:18:16|come back:7|contribution::15|cost::8|cost and:15|cost benefit:10|cost per:11|cost vs:20|defend:13|doe it:6|earn:5|eat:16|economic:10|effect:9|ever:13|facility:7|fund:15|funding:12|grant:5|gross:13|in what:16|income:7:21|investment:9|keeping:12|leasing:10|lifetime:11|margin:6|md:4|mo:12|model canvas:9|money:7|money for:13|p:7|pay for:16|paying:8|priority::8|profit:15|profitability:17|proposal:5|revenue:9|reviewed:13|roi:13|runway:12|sponsorship:10|spreadsheet:10|structure::12|subsidy:11|sustainability:10|template::2|the business:9|the money:13|treasury:10|unit economic:4|vs:3|want it:7|year #:12|youd::14|youth:12|yr:10|yrs:13",
    "M13-words": "after launch:15|after the:8|care:9|classic:15|communication::12|complaint::8|contract::3|deadline:11|fax:9|fixe:4|from idea:12|from pilot:10|goodbye:23|growing:14|happen:14|holder:5|hotline::12|idea:5|idea to:13|its:5|legacy:9|life:6|lifecycle:5|look after:13|mature:13|ownership:13|pilot to:12|plan for:5|prem:12|retire:10|retirement:8|ring::12|sell the:15|spare:5|successor:14|sunset:8|sunsetting:12|supplier:2:11|switch off:8|take:2|telling:14|those:16|treat:14|warranty:16|we offer:13|what happen:12|when do:14|who look:11|wind:10|wind down:16|yearly::12",
    "M14-words": "a b:7|acquired:12|agree::8|all product:14|among:15|apart:9|app and:12|arrival:8|big::15|consolidate:12|cross product:15|ecosystem:17|harmonise:18|into one:11|joint:9|launche:12|lay::13|line up:10|lite:16|major:16|one story:17|overlapping:10|please:3|portfolio:5|preparation:12|product line:15|release of:10|road:16|scooter:11|shared:7:6|sister:12|ticketing:7|trader:12|umbrella:6|wedding:12"
  },
  "bias": -0.13,
  "threshold": {
    "PM": 1.8,
    "PO": 0.4,
    "bare": {
      "PM": 1.8,
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
        0.16,
        0.31
      ],
      [
        0.57,
        0.376
      ],
      [
        1.09,
        0.533
      ],
      [
        1.71,
        0.702
      ],
      [
        2.46,
        0.802
      ],
      [
        3.21,
        0.872
      ],
      [
        4,
        0.917
      ],
      [
        5.41,
        0.954
      ],
      [
        7.37,
        0.971
      ],
      [
        9.3,
        0.983
      ],
      [
        13.45,
        0.99
      ]
    ],
    "PO": [
      [
        0.18,
        0.228
      ],
      [
        0.77,
        0.434
      ],
      [
        1.55,
        0.667
      ],
      [
        2.37,
        0.784
      ],
      [
        3.14,
        0.881
      ],
      [
        3.86,
        0.948
      ],
      [
        4.58,
        0.953
      ],
      [
        5.36,
        0.963
      ],
      [
        6.22,
        0.988
      ],
      [
        7.27,
        0.988
      ],
      [
        8.7,
        0.99
      ],
      [
        11.8,
        0.99
      ]
    ]
  }
};
