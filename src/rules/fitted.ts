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
    "M10-ideal-experience": 2.63,
    "M10-should-feel": 2.56,
    "M11-bring-along": 1.77,
    "M11-decision-body": 1.77,
    "M11-functions": 2.57,
    "M11-one-table": 2.56,
    "M11-outside-talks": 1.76,
    "M12-business-case": 3.38,
    "M12-does-it-pay": 2.56,
    "M12-money-in-text": 1.04,
    "M12-revenue": 2.57,
    "M12-sums": 1.76,
    "M12-would-it-pay": 2.56,
    "M13-becoming-a-product": 2.19,
    "M13-changes-hands": 2.56,
    "M13-end-of-offer": 2.56,
    "M13-keep-or-end": 2.57,
    "M14-across-products": 2.56,
    "M14-portfolio": 2.56,
    "M14-several": 2.56,
    "M2-plan-told": 2.56,
    "M2-plan-upset": 2.56,
    "M2-roadmap-work": 2.56,
    "M2-what-when": 2.56,
    "M2-years-and-people": 1.76,
    "M3-choose-one": 2.56,
    "M3-decided-above": 2.35,
    "M3-do-we": 2.56,
    "M3-open-question": 1.76,
    "M3-refused": 2.56,
    "M3-whole-asked": 2.56,
    "M4-field-notes": 1.41,
    "M4-go-and-see": 2.56,
    "M4-insights": 1.76,
    "M4-interviews": 2.56,
    "M4-plain-questions": 1.91,
    "M4-studies": 2.87,
    "M5-competitors": 2.56,
    "M5-for-whom": 2.56,
    "M5-others": 2.56,
    "M5-where-next": 2.56,
    "M6-positioning": 2.56,
    "M6-price-decision": 2.56,
    "M6-way-of-charging": 2.56,
    "M6-what-is-in-it": 1.79,
    "M6-what-we-say-we-are": 1.76,
    "M6-who-pays": 1.76,
    "M7-all-at-once": 2.56,
    "M7-announcement": 1.79,
    "M7-being-heard-of": 1.76,
    "M7-coming-out": 2.56,
    "M7-content": 2.56,
    "M7-go-to-market": 2.56,
    "M7-handouts": 1.76,
    "M7-launch-plan": 2.56,
    "M7-launch-sites": 2.59,
    "M7-launching": 1.6,
    "M7-outreach": 2.56,
    "M7-press": 2.56,
    "M7-promotion-steps": 1.76,
    "M7-social-post": 2.56,
    "M7-telling": 1.76,
    "M8-bar-for-market": 2.63,
    "M8-beta-plan": 1.76,
    "M8-people-before-market": 2.56,
    "M8-ready-or-not": 2.56,
    "M8-tried-in-life": 1.76,
    "M9-bare-target": 1.76,
    "M9-result-wanted": 1.76,
    "M9-what-came-of-it": 1.76,
    "M9-which-number": 1.76,
    "O1-board-set-up": 2.12,
    "O1-refine-backlog": 2.76,
    "O1-stale-tickets": 2.45,
    "O10-quick-decision": 2.82,
    "O10-unblock": 2.56,
    "O11-flow-measures": 1.76,
    "O11-small-steps": 2.11,
    "O12-learn-from-pm": 2.18,
    "O12-work-against-plan": 2.85,
    "O13-delivery-date": 2.24,
    "O13-in-time": 1.76,
    "O13-technical-release": 1.76,
    "O2-clear-items": 1.76,
    "O2-open-backlog": 2.91,
    "O2-product-goal": 2.59,
    "O3-acceptance-criteria": 2.56,
    "O3-feature-request": 1.77,
    "O3-user-can": 1.76,
    "O3-user-story": 2.56,
    "O3-write-stories": 2.56,
    "O4-break-down": 2.97,
    "O4-task-list": 1.11,
    "O4-technical-design": 1.76,
    "O4-technology-spike": 1.77,
    "O5-estimate": 2.15,
    "O5-rank-items": 2.56,
    "O5-sprint-trade-off": 2.59,
    "O6-behaviour": 1.07,
    "O6-bug-report": 2.61,
    "O6-build-verb": 1.76,
    "O6-business-screen": 2.58,
    "O6-change-artefact": 1.76,
    "O6-change-feature": 1.76,
    "O6-code-title": 2.56,
    "O6-data-work": 1.05,
    "O6-delivery-noun": 1.76,
    "O6-delivery-type": 1.05,
    "O6-design-detail": 1.76,
    "O6-detail-of-feature": 1.05,
    "O6-documentation": 1.76,
    "O6-done-state": 1.76,
    "O6-environment": 1.06,
    "O6-fix": 2.56,
    "O6-incident": 1.76,
    "O6-instrumentation": 1.87,
    "O6-migration": 2.82,
    "O6-product-part": 1.04,
    "O6-quality": 1.76,
    "O6-set-up": 1.09,
    "O6-symptom": 1.76,
    "O6-system-work": 1.77,
    "O6-technology": 1.04,
    "O6-text-of-building": 0.77,
    "O6-topic-artefact": 1.76,
    "O6-topic-feature": 1.76,
    "O6-verify": 1.34,
    "O7-acceptance": 2.56,
    "O7-in-sprint": 2.74,
    "O7-meeting-form": 1.76,
    "O7-scrum-event": 2.56,
    "O7-team-review": 1.76,
    "O8-feature-usage": 1.76,
    "O8-team-meets-customers": 2.56,
    "O8-user-reported": 2.68,
    "O8-voice-carried": 2.63,
    "O9-progress-report": 1.76,
    "O9-translate-technical": 2.68
  },
  "words": {
    "O1-words": "# item:12|# open:14|backlog:20|check with:12|clean:4|clean up:11|each increment:17|flu:11|goal on:11|groom:16|grooming:10|icebox:5|incoming:12|is for:6|leftover:11|metering:7|now that:6|older:14|older than:14|on top:10|ordered:10|our board:16|per increment:16|product goal:16|prune:6|put it:6|readable for:9|refine:21|relay:8|stale:14|success of:13|the backlog:15|the goal:13|the ticket:8|this quarter:18|tidy:12|to pm:21|to product:7|triage:10|value of:11|weed:10|what did:6|what success:17|wishe:6|worth it:5",
    "O3-words": "a developer:12|a repository:12|a researcher:11|a story:13|a student:7|ability:11:18|able:11:13|able to:11|ac:12|admin:13|admin i:9|already:4|amber::15|amount::14|an:2|an admin:7|an owner:13|appointment:6|archivist:9|as a:6|assign:8|assignment:12|bob:11|campaign::9|can:9|cancel::13|catalog:8|clearly:6|clerk:6|collection:9|confirmation::17|context:12|continuing:11|copilot:7|customer i:16|decline:9|dedicated::16|deleted:11|developer:4|downtime:14|easily:9|editing::15|enemy:13|estimator:8|expire::19|faster:7|feature request:5|friend::12|friendly::11|given::14|grade::14|have:4|have a:6|hidden::8|homework:12|how they:8|i:2|i can:7|i want:3|id like:4|information:7|inline:6|inter:10|it is:8|locally:11|mark:4|med:12|member i:6|my:4|object:11|of last:10|on time:5|orchestration:9|pharmacist:10|proration:13|redeem:11|related:10|resume::16|reusable::15|revoke:10|see:5|see the:8|see which:12|serving:8|skill:9|so:4|so i:12|so that:3|solution::5|sorted::19|stamp:9|story:5|story for:9|story from:15|subscriber::15|tagged:13|tap::14|teammate:13|that i:5|the data:11|the newsletter:9|to add:16|to create:10|to csv:10|to see:10|to use:6|told:11|undo::18|us #:16|use the:9|user can:11|user i:13|user to:14|validity:9|version of:7|visualization:10|want:2|want to:4|write story:17",
    "O4-words": "architecture:2|bit:11|break:5|breakdown:11|chop:9|cockpit:13|concept:3|cost us:11|decompose:6|deliverable:16|into story:16|into ticket:12|our own:8|readable:7|rule engine:12|slice:27:18|slicing:11|spike:9|subtask:11|task for:18|the dev:19|the squad:9|the team:9|ttl:11|wireframe:10",
    "O5-words": "above the:14|animation:6|can wait:17|defect:15|for sprint:7|goe first:7|next #:6|order for:9|our backlog:19|rank:3|replay:18|the board:6|the queue:9|this sprint:18|two sprint:16|w team:17|what next:15|which of:5",
    "O6-words": "# #:2|# after:10|# for:6|# h:6|# if:16|# june:12|# line:10|# march:10|# mb:16|# min:6|# nov:9|# on:13|# row:15|# s:10|# sprint:14|# ticket:16|# when:10|2026 #:7|404:16|a::2|a #:8|a single:6|above:8|ac::17|accept:8|acceptance:5|accepted:7|access:3|accessibility:5|account:2|achievement:15|action:8|activity:8|adapt:12:14|add:12:6|add a:16|added::12|adding:12|additional::12|address:12:10|adjust:6|admin::20|adr::17|after:1:4|after #:3|after a:5|after each:18|again::9|against the:6|age:3|agent::8|aggregate::21|alarm:2|alert::22|algorithm:11|all #:5|allow:12|alt:14:12|although:11|alway::13|an::5|analytic:3|android:7:20|android #:9|annual::19|api:2:13|api key:7|api return:8|appear:12:21|applied:14|apply::7|approved:6|archive:8:9|are not:16|area::25|arm:6|arm64:13|arrival::12|arrow:14|as::4|ask:2|asked:7|assistant:6|at night:8|attached::14|audit:7|audit log:10|auth::19|authentication:15|auto:7|automate:13|automatically:13:20|autoplay:13|autosave:15|azure:7:8|backend:8:20|backfill:9|backlog::14|backoff:9|backport:11|backup:10|bad:9|badge:6|balance:12|banner:11:9|bar:3|basket:3|be::6|be in:5|before #:6|bench::18|between::8|bigger:7|billing:7|binary:11|blank:11:19|blind:6|block:17|blocked::20|blurry:14|board:1|boost:9|boot:10|boss:16|bot:7:20|both::6|bottom::18|branch:7|breaking:11|broken:4|browser::14|bucket:16|bug:5:13|build:7:6|build #:19|bulk:11|bump:15:13|but::6|button:20:20|button on:16|by:1:4|by one:17|cache:17:13|cached:13|caching:13|calculator:8|calibration:11|campaign:8|can::5|can we:13|cancel:8|cancelled:6|cannot:7:20|canonical:12|cant:4:7|cant be:13|cap:5|caption:7|card::15|cart:6:19|case::9|cat::14|ce:2|cell:9|cent:15|cert:16|change:4|change in:4|changed:10|changing:8|char::1|chart::14|chat::12|check:1:8|checkout:5:10|checksum:11|child:12|choke:12|chrome::18|ci:10:7|class:8:10|classe:9|claude:9|cleanup:14|click::13|clicking::19|client:7:10|clock:11|code:7:11|codemod:11|codeowner:15|collapse:13|color:20|colour:11|column:14:13|comma:8|command:16:14|compare:7:6|compatibility:12|compliance:6|component:14:16|compose:9|computer:17|concurrent:10|cone:16|config:7:12|configurable:14|configuration:11|configure:13:18|configured:12|confirm:7:5|confirmation:14|conflict:11|connect:3:12|connection:13:16|consent:6|contact:2|contain:15:9|container:10:12|contract:4|contrast:12|contributing:18|controller:4|cookie:14|cookie banner:6|copy:3|correct:13:17|correctly:8|count:9|countdown:4|coupon:19:17|coupon code:14|coverage:12:9|crane:9|crash:8|crash on:9|crashe:18|create::3|created:8|creation:9|creator:1|critical:10|crm:9|cron:5:11|crop:15|crud:9|csp:14|css::11|csv:18:24|csv export:5|currency:9|current:6|currently::13|cursor:8|curve:12|custom:6:25|cut:5:10|cut off:17|cve:14|cypress:13|dark:9|dark mode:13|dashboard:9:8|data:3|database:8|dataset:9|date::5|date picker:13|db:19:16|dbt:14|debit:10|debt:10|decimal:14|dedupe:12|deep link:10|default:11:14|definition::3|delete:13:10|deleted::14|delivered:12|delivery:5|delta:14|dependency:6:18|deploy:7:9|deployed::21|deprecated:9|depth:8|design::6|detection:10|dev:7:11|device:5:12|dialog:14:16|did:4|diff:5:18|different:2|digit:10|disaster:9|discount:5|disk:11|display:4:23|displayed:12:17|dkim:12|docker::16|dockerfile:6:9|doe:2|doe not:9|doe the:4|doesnt:7:11|domain:11|done:12:5|double:6|down:2|drag:17|drain:12|draw::14|drift:11|drop:3|dropdown:20|dropped::13|dst:16|dunning:17|dupe:15|duplicate:11:13|dy:15|dynamic:9:13|e mail:9|e2e:10:19|each::2|easy:11|edge:13:13|edi:11|edit:18:20|editable:11|either::19|embed:5:16|embedding:12|emergency:8|emit:16|empty:11:14|en:7|enclosure:11|endpoint:10:20|engine:2|enter::9|entra:16|entry::8|enum:15|env:12:12|environment:13:19|epic:2:9|error:9:19|esp32:14|estimate:7|eta:3|etl:7|eval:12|even::9|event:5:14|every #:13|eviction:15|exam:2|exclude:13|expected::7|expire:10|expired:10|expiry:16|export:15:18|export to:12|expose:12|extend:6|extraction:11|factor:7|fail:12:16|fail on:14|failed:11|failover:13|failure:12:16|fall:11|fallback:16:19|far:8|fast:12|fastlane:13|favicon:11|favourite:7|feature:2|feature flag:13|feb:4|feed:12:7|fetch:7|fhir:16|field:4:11|field in:8|file:5:15|filter:18:24|filter by:14|filtering:11|finder:10|fine:11|finished:13|fire:6|firefox:12|firmware:13:11|firmware #:14|fix:7:11|fixe::15|fixture:14:12|flag:11:25|flag for:15|flaky:14|flaky test:7|flicker:17|flight:6|flip:14|flow:16|fly:12|folder:15|font:9:11|footer:6|footnote:10|for new:3|for shop:8|fork:9|form:2|format:6|formula:14|found:15|framework:1|french:13|from our:8|from the:5|frontend:9:19|full::8|functionality:14|fuzz:15|ga4:13|gantt:8|garage:8|gate:2|gateway:10|generate::24|generation:5|generator:11|gift:5|gitlab:13:16|give:2|goe to:12|gone::14|google:2|google analytic:10|gpx:11|grafana:15|graph:15|grid::9|gtf:13|guild:13|hand::9|handheld:10|handler:12|handling:7|has:4:2|has no:9|header:5:13|heic:13|height:11|helm:13|her::14|hero:10|hidden:8|hide:19:16|hint:9|history:13|hl7:11|holding:12|holiday:6|homebrew:8|homepage:5|hook:14|hot:8|hotfix:11|how to:4|html::19|http:7:19|hub::9|hubspot:12|i::5|i18n:15|icon:11:9|id:6:13|idempotency:9|idempotent:6|ids:9|if the:10|iframe:10|ignore:8|image:7|implement:12:20|import:12:16|import from:9|important::10|imported:12|importer:11|in:2:2|in ci:10|in doc:14|in footer:13|in the:4|inbox:5|incorrect:14|index::13|indicator:9|ingest:9|input:4|installation:10|installer:1:8|instance:17|instead of:4|integrate:7|integration:9|intelligence:13|interface:23:14|interval:14|into:3:6|invalid:11:14|inventory:9|investigate:9|invite:1|invoice:3|invoice pdf:9|iphone:13|is:1:4|is not:7|isnt::20|issue:10|it into:6|item:13|iteration:19|itself:7|job:5|join:6|js:8|json:17:16|jump:14|kafka:10|kb:15|kernel:17|key:1|keyboard:3|kpi:5|kr3:9|label:18:24|label printing:16|lag:10|land in:7|language:4|last::5|last #:6|late:7:11|latency::20|layer::11|layout:12:15|lazy:13|lb:13|lcp:14|leaderboard:11|leap:13|ledger:20|left:5:9|legend:17|let:6|lib:13|light::7|limit:8|limiting:10|link:13:8|link in:12|link to:9|list:2:4|list with:5|load:12|load test:13|loader:14|loading:15|lobby:10|locale:14:17|locker:5|log:8:7|logged:11:17|logging::16|logic:9:23|login:9:12|lookup:15|lose:4|losing:9|loudness:12|low:4|lower:8|maco:16|mail:2:6|management:6:7|manifest:9:15|manual:8:7|mapping:10:22|mark::6|markdown:7|marker:15|markup:15|mask:14|match:5:13|matche:11|matching:8|max:5|mb:16:17|mechanic:6|memory:12:22|mentioned::16|merge:6|meta:3|metadata::8|meter::14|mfa:12|middle:10|midnight:14|migrate:15:17|migration:8:8|milestone #:11|min:8|misaligned:10|mismatch:11|misse:14|missing:10:9|missing in:12|mock:14|mockup:12|modal:15|mode:6:12|mode for:8|module:5|monitoring:8|monolith:12|monorepo:9|mood:7|move:4|moved::11|moved to:5|mqtt:12|multi:8:15|multiplayer:9|mute:11|my::9|n::5|nan:10|native:11|nav:10|navbar:13|navigation:10|negative:11|newsletter:3|night::5|nightly:10:17|node:2|not:4|note for:11|nothing::9|notice:3|notification:4|null:13:7|nvda:10|o:4|oauth:13|ocr:11|octopus:11|off by:10|offline::10|offset:13|og:13|old:3:13|on:2|on #:3|on android:15|on checkout:13|on empty:11|on ipad:16|on our:9|on the:2|on window:13|once:4:5|only:3:9|oom:11|operation::14|optional:8|order:3|original::10|ota:8|outdated:6|overlay:12|override:9:19|p95:13|p99::11|packing:9|page:2|page for:3|pagination:14|pairing:17|palette:14|param:14|parameter:16:12|parse:13:11|parser:15|partial:16|partition:14|pass on:14|password:4|paste:15|patch:6|pause:15|payment:4|payout:5|pcb:12|pdf:7|peer:7|pen:9|pending:6|per:2:4|perf:11|performance:6|period::17|permission:11|persist::15|pgvector:15|phase #:7|photo:5|php:12|picker:7:11|pin:6:17|pinch:14|ping:8|pipeline:3|pixel:11|plain::14|planner::12|plate:8|playwright:15|plc:16|plot:16|plural:13|pm:9|policy::10|polish:13|polygon:14|pool:9|popup:12|porting::20|possible::7|postcode:10|postgre:10|postgresql:12|posthog:12|press page:13|preview:3:16|previous:13|price:5|pricing::6|pricing page:10|print:7|process:5|processing:8|prod::12|production:6|progress:13|prometheus:10|prompt:4:10|provider:8:13|provision:13|prs:6:14|purchase:8|purge:15|push:6:18|push notification:10|px::18|python:5|qa:5|qr:12|qr code:12|query:7:24|queue:8|quick:11|quickly::17|quickstart:14|quiz:7|quota:15|rate limit:17|rc2:10|re::10|read::3|read only:12|reader:2|ready:9|reboot:13|rebuild:9|receipt:8:10|recipe:8|reconciliation:12|reconnect:15|record::9|recording:7|recovery:10|recurring:8|red:9|redirect:11:19|redis:11|refactor:17|refer::17|referral:3|refinement::15|reflect:12|refresh::9|refund:6|register:5|registration:10|regression:16:12|reindex:11|reject:14|rejected:15|relayer:13|release checklist:12|reload::11|remember:5|reminder:2|remove:19:13|removed:14:21|rename::17|render:15:13|reorder:9|replace:7|replay::18|reported::12|reporter::22|reproduce::21|request:3:9|reset:5|responsive:16|responsiveness:10|rest:7|restart:20|restore:10:14|result:3|resume:15|retry:21:15|retry strategy:10|return::15|return #:7|reuse::23|rev:8|reverse:4|rich:11|risk:2|roadmap item:16|rollback:18:13|rollout:2|rotate:13|rotated:12|rounding:18:12|row::26|rpc:12|rps:10|rss:13|rtl:13|run::5|run in:11|runbook:15:10|runner:8|runtime:8|s:3|s1:12|s3:12|safari:11|saml:6|sample:7|sap:12|satisfied:8|save:9:10|saved:3|scale:7|scan:3:9|scanned:8|scanning:13|scenario::12|scheduled:15|scheduling:5|schema:12:12|scoring::15|scraper:8|screen:5:8|script:6:8|scroll:8|sdk::15|search:3:9|search result:16|seat map:14|secret:10|section:9:12|see::4|select:12|selector:12|send::11|sending:10|sent:7|sentry:14|sepa:11|separate:12|separator:12|serial:12|server::10|set:2|setting:6:21|seven:9|sheet:3|ship:3|shopify:11|shortcut:12|should:3|should be:5|show:5:8|show #:13|shown:1:12|sign:3|signing:7|simpler:11|simulator:12|since::12|since #:4|site:4|sitemap:12|skeleton:13|skill::19|skip:9|skipped:7|slash:14|sleep:9|slider:16|smoke:19:21|smoke test:11|sms:7:10|snapshot:13:21|snippet:17|so the:11|soap:10|sort:10:8|sorted:11|spam:8|spanish:8|spf:9|spike::15|splash:8|split:6|sprint:18:8|sprint #:15|sql:4|squad:12|src::13|sso:13|stable:7|stack::13|stage::6|staging:16:22|started::22|stat:12|state:2|static:13|station:7|status:10|stay::5|step:6:8|step #:5|sticky:11|still:8|stock:8|stored::15|story::6|story #:9|story with:9|stretched:13|strict:10|string:11:11|strip:16:13|stripe:11|stripe webhook:11|structure:8|stuck:7|style:6|submit::14|subscribe::14|suggested::20|supervisor:9|supported:9|swap:8|swapped:17|swimlane:11|switch:2|switcher:11|switching:8|symbol:10|system:5:6|t7:11|tab:13:19|table:2:18|tag:9:16|tail::18|take #:6|tap:5|task:5|technical:15|telemetry:12|template:4|tenant:7:10|terraform:14|test:3:13|test for:13|tested:7|text:6:9|than #:15|that the:7|the app:4|the list:10|the map:7|the old:4|the order:14|the search:12|the site:10|the wrong:12|these:16|this::4|threshold:11|thumbnail:15|tick:17|ticker:13|ticket:6:8|tide:12|tile:7:20|time:6|time out:12|timebox::13|timeout:16|timer:13|timestamp:12|timetable:7|timezone:9|title:5|tls:15|to::2|to the:5|toggle:19:26|too:6:6|tool:7|tooling:8|tooltip:13:15|top::6|top of:8|torque:11|total::12|tracked:11:12|tracker::17|tracking:7:12|transaction:7:13|transcript:17|transfer:16|trap:15|truncated:13|ts::16|twice:12|two:1|txt:12|type:10:9|typing:13|typo:17|ua:10|uat::13|ui::16|umlaut:10|unable:8|unclear:12|undo:8|unit::13|unit test:18|unknown::18|unreadable:11|unsubscribe:14|unsubscribe link:7|unused:12|upgrade:7:14|upload:7:3|uploaded:15|url:13:9|usage:7|utc:10|utm:17|v2 #:7|v5:8|validate:6|validated:6|validator:12|vanish:13|variable:8|variant:13|vat:8|vault:6|vector:3|vehicle::17|verified:11|verify:16:22|version:3:3|versioning:7|vessel:10|via::19|view:7:9|viewer:5|visible:14:19|visual::10|vital:9|vm:14|vs::11|vulnerability:12:14|w o:6|warning:13:17|was:9|we have:9|web::2|webhook:12:17|weight:10|went::9|wheel:13|wheelchair:10|when:4:12|when a:12|which one:4|while::7|widget:12:16|with no:14|without:5:7|work for:12|worked::13|worker:16|working::16|workspace:8:12|wrong:11|wrongly:10|xlsx:8|xml:18|yaml:9|yesterday:8|zip:10|zone:11|zoom:16",
    "O7-words": "accept or:9|alarm::11|backlog refinement:6|before we:8|bring the:8|cadence:6|capacity::12|estimation:11|goal for:4|increment #:19|of done:11|of sprint:9|pi:16|planning:3|poker:14|refinement:22|remark:17|retro:10|retro action:16|she::16|sign off:3|sprint goal:14|sprint planning:9|sprint review:15|standup:13|to dev:16|uat:13|walk:6|we call:5",
    "O9-words": "explain:5|explain to:12|increment:29:17|inform:5|mean:3|move to:6|notify:10|on what:7|one sprint:12|plain:6|promised:9|reduced:16|slip:5|warn:10|why the:17|with customer:5|wks:10|work council:4",
    "O10-words": "a way:2|blocked:12|can go:9|disagree:6|escalate:17|for this:7|fraud:10|go on:6|idle:9|noon:10|sandbox:7|today:3|unblock:14|wait for:11|waiting:4|want the:9|who take:9",
    "M1-words": "2027::16|2029:12|2030:5|?:2:5|a page:7|airport:17|all:1:1|along with:11|ambition:14|and:2|and what:6|app:3|app in:9|are we:7|around:4|ask::5|autumn::18|b:5|b test:11|back::7|bank::12|banking:6|become:9|beyond:12|big:8|brand:6|brief:4|call:2:4|car:6|care::23|channel:4|choice:7|choir:14|citizen:5|come::9|communication plan:11|company:8|contextual:11|continue:10|country:10|custody:6|customer:4|decide:6|decision:4|deck:6|define::14|desk::10|detailed:12|developer::9|digital:7|direction:6|direction for:14|director::15|district:9|do:2:9|document::4|draft:9:10|e prescription:4|edition:17|else::8|employer:13|end::5|entry:3|ethnography:15|eu:8|exist:6|family:12|ferry:5|finalise:9|find::8|firm:10|first:5:6|first #:5|five:15:10|five year:10|fleet:5|for:1|for agency:7|for whom:12|founder:6|four:9:8|freight:8|from:1|fy26:13|gather:10|gen:15|gen #:13|get::4|go::3|goal::8|group:2|guiding:14|gym:4|half of:10|hang::9|hardware::11|head::10|hear:6|heat:6|hold::2|hospital:6|house:9|in #:1|in five:11|incident:4|inquiry:14|insurance:4|intent:8|interview::25|is our:10|it:1|known::6|lab::8|lack:6|least::11|less:6|log in:10|loud:12|maintainer::13|make:1|making:6|manifesto:11|map::6|marketplace:3|merger:16|minister:12|mobility:7|month::8|must::4|name::4|narrative for:12|need::3|new product:15|objective::5|of:1:1|of #:7|of our:6|offer:3:9|one:5:1|one page:4|or a:4|ordering:6|our:2:8|our product:8|out:2|outcome::9|owner::7|paper:9:17|pay::11|payer:8|people:6:5|person::11|picture:10|pizza:8|pl:10|plan:5:9|platform:3|plus::20|positioning::24|product:4:9|product to:12|product vision:19|program:8|programme:4|project:3|promise:18:17|prove:12|pump:13|purpose:18|rate::7|region:8|regional::12|registry:6|replace::4|research:5|researcher:1|researcher i:7|retail:11:18|rethink:12|river:6|sale::9|say:3|school::8|sept::12|service:1|session:3:10|share::9|shop:4|should the:7|signed:5:9|six:3|sponsor::13|sport:14|spring::12|stance:11|stand:11:11|stay:6|strategic:19|strategy:6|studio:9|survey::12|synthesise:12|talk::5|team::9|ten:5:9|tender:7|terminal:5|that say:14|the first:8|the product:5|the project:12|the two:3|their::1|them:2:8|think:6|thinking:19|three:5:6|three year:11|through::4|ticket for:6|to have:5|trust:9:7|turn the:10|understand:8|ups::13|us:1|useful::7|user:2|user survey:15|vision:9:25|vision for:9|w::5|wallet:3|want::6|want a:8|waste:10|wave:7|we:3:4|we dont:12|we want:4|what:3:14|what we:4|where::8|where the:6|which::4|who::12|whom:9:10|why:4:2|why we:13|with:2:3|workshop:6|write:5|write down:7|year::16|you:4",
    "M2-words": "# month:6|# x:10|2026:6|2027:12|2028:15|academic:9|agreed with:12|batch:7|beyond::15|broad:11|circulate:13|coming:10|commitment:12|communicate:8|date for:1|direct:8|distribution:12|facing:15|fibre:9|for 2026:11|for digital:14|freeze:8|fy27:11|ga:3|heat pump:8|honest:8|horizon:9|in spring:14|in which:11|investor:8|ipf:12|lay:8|medium:12|ministry:12|next later:11|no longer:7|now:7|on a:4|present:9|product roadmap:12|public roadmap:10|publish:5|q1:13|q4:14|quarter:6:10|redraw:12|refreshed:8|republish:12|revised:13|roadmap:8:14|roadmap for:11|rolling:11|rough:10|say what:13|season:9:17|season #:18|sequence of:12|sequencing:12|spain:7|spring:11|summer::10|the big:5|the coming:10|the community:7|two year:8|until #:7|update:2|view of:7|what come:5|what coming:14|wiki::8|women:10|xmas:14|year:5",
    "M3-words": "air:6|argument::12|asking::14|at all:17|beat:10|beside:13|bet:22|bet for:10|better:4|candidate:5|capability:3|choose:7|choose the:7|choose what:9|churn::8|come:2|commercial::22|con:17|create user:14|deal::17|decided:10|diary study:11|drop the:6|engineer::8|evidence::6|feature for:5|february:14|fit::16|foreign:7|funded:14|gain::15|here::5|ideas:5|impact:8|institution:11|lean::21|love:5|mean::8|mes:14|mvp:11|need:4|next:3|next year:12|no to:13|of them:11|only one:14|op:13|or:2|out for:11|passe:11|paying::14|personas::11|pet:12|pick:5|pick the:12|pls::11|ranking:8|rationale:16|recommendation::9|retention::12|revenue::15|risk::4|scope:4|september:9|shall:13|shortlist:8|shout:14|successful::14|task #:4|tender::14|the next:5|the one:5|thing:4|this year:13|to get:9|trade:9|trade off:9|unmet:16|user research:5|versus:12|we can:8|we need:1|we say:8|weigh:9|what are:11|whichever:10|worth:5|written::11|yes:11",
    "M5-words": "alternative:7|analysis:4|analyst::15|and user:11|are they:11|battle:16|battlecard:11|benelux:13|berlin:6|buying:12|charge:3|churner:12|commerce:9|competing:9|competitor:5|consumer:5|craft:11|crowd::19|dach:14|demand:18|did they:11|do they:11|doing:9|else:5|elsewhere:14|etsy:12|fatigue:15|finish::14|for us:9|france:16|g2:15|giving:13|grower:14|hobby:12|how many:8|landscape:8|market:5|mining:14|niche:17|nordic:17|obsidian:13|other:6|ourselve:16|pain:6|personas:10|pharma:12|poland:10|potential:13|rival:8|sizing:11|small:2|study:10|survey:4|survey of:12|teardown:16|the other:8|they:2|they do:12|threat:12|trend:8|what they:5|where do:2|who:4|why they:12|win:9",
    "M6-words": "# a:13|# or:12|a service:12|add on:13|ads::23|agpl:13|alert:1|as the:15|aso:12|audience:4|bookkeeper:9|bundle:3|bundled:15|canvas:8|claim::9|collect::8|commercial:15|committee::12|commuter:8|contributor:4|corridor:13|decided::13|differentiation:11|differentiator:12|elevator:13|engagement:9|far::12|fee::12|folk::15|free:2|free for:17|grandfather:11|growth:8|headline:13|how we:2|idea::10|ideas::14|incl::12|increase:7|intro:9|keyword:8|lapsed:11|lose::8|metric::4|mit:15|name and:8|name for:17|naming:6|nobody:7|or #:9|or no:15|packaging:13|paid:6|pay:2|pay per:17|people who:12|perk:14|plus:4|pro:10|proposal for:8|proposition:15:10|raise:10|rename:9|reposition:7|rework:5|settle:9|sit:6|subtitle:3|supermarket:15|tagline:10|taken:9|the free:13|the service:10|tier:4|tier for:13|to keep:6|to try:11|user interview:16|using the:6|value::12|value proposition:9|vs #:4|we go:11|we tell:9|what do:7|willingness:18|without a:14|word:6:12|wording::17",
    "M7-words": "# new:8|# second:8|action::5|ads:9|agency:10|agreed::10|ama:12|ambassador:14|announcement:10|announcing:9|app store:12|awareness::16|based::7|bio:12|black friday:12|blog:5:18|blogger:18|blurb:14|briefing:14|capsule:13|centre::15|channel::8|checklist::6|clip::13|comm:17:23|comment:3|communication:6|community:6:7|conference:9|content:1|day:2|deadline::12|deck::9|demo video:14|description:4|discord:8|early::4|email:3|email to:13|enablement:16|establish:12|estimate::6|evening:9|exchange:10|facebook:11|fair:8|faq:9|fb:9|feb::12|fest:16|finalize:7|forum:8|friday::13|gif:6|gig:10|github:4|goe:1|goe public:13|hacker:7|hacktoberfest:7|hn:13:15|hotline:7|hour::4|hunt:13:15|hunt launch:7|identify::10|in may:6|indie:15|influencer:9:14|interview:7|junior:7|kickstarter:21|kit:10|kit for:12|landing::6|landing page:3|launch:8:12|launch day:7|linkedin:10|local:1|logo::14|lounge:14|magazine:14|mainnet:14|make a:7|maker::12|marketing::11|mastodon:17|mayor:18|meet::13|new:1|new app:15|newsletter::11|oct::12|out to:10|outreach:16|paragraph::7|partner::18|party::14|ph:11|pitch:12|playbook:11|podcast:10|post:8|post on:19|poster:7:17|premiere:13|prep:5|prepare:4:11|press:3|press release:6|prize:12|product hunt:13|promo:4|pst:11|public::8|publicly:15|quote::11|radio:8|reach:3|reach out:11|ready::4|recording::10|reddit:17|reply::11|restaurant:8|reveal:16|roadshow:11|same day:8|saturday:7|school:8|screenshot:9:12|selfhosted:13|sery:12|sheet::14|shelf:3|shop::11|short::15|show hn:10|social:4:7|star::17|startup:12|steam:9|store:3|streamer:10|task::4|the go:13|the launch:4|the portal:6|the world:15|thread:4|tiktok:19|tour:9|trail:8|tweet:15|twitter:8|unveil:15|unveiling:11|upvote:8|video:2:9|viral:6|week::2|wishlist::14|with first:13|with marketing:12|world:9|write::6|x:7|youtube:15|youtuber:15",
    "M8-words": "# home:11|# tester:13|a month:8|adopter:12|advice:15|alone:9|and decide:14|be true:18|before public:16|before the:4|beta:8:13|beta tester:16|beta with:7|clinic:6|closed beta:14|conduct:8|county:5|crowd:5|depend:11|depend on:11|design partner:13|door:3|downstream:9|dress:9|eight:8|enough::18|enough for:7|enough to:14|evening::11|everybody:7|everyone:7|exit:4|exit criteria:11|feedback:2:9|field trial:11|final:3|finding:3:14|finish:4|fit:4|friendly:13|gather::15|go no:8|going:8|good:4|good enough:7|greenhouse:14|hold:6|judge:12|learn:10|marking:12|medical::21|million:10|mvp::15|national:7|nationwide:14|nps::13|open:4|open to:11|opening:7|opening of:12|opinion::23|or go:16|or not:10|outside:7|outsider:14|pilot:7|playtest:10|public:7|public launch:8|public opening:14|readiness::18|recommend:6|recruit:7|release to:16|round:7|safety:6|say yes:8|sell:10|selling:17|shadow:9|soft:12|stranger:17|test in:7|test the:12|tester:5|the beta:9|the door:11|then:4|to all:7|to open:10|trial:9|trial of:10|tried:12|understand::10|usability:14:23|usability round:15|use it:14|verdict:22|we open:14|we sell:11|what must:15|whether:6:11|with #:8|yes no:16|yes or:12",
    "M9-words": "# by:15|# people:18|a second:9|a team:8|act:1|active:7|adoption:7|after opening:13|analyse:9|ancillary:5|arpu:7|at least:8|away:9|baseline::7|candidate::11|cause:4|churn:4|cluster:9|completion:9|conclusion:16|connected:7|consequence:14|conversion:5|csat:9|d30:9|dau:12|day #:11|decide what:6|dormant:14|drive:12|drop off:8|experiment:1|few:14|find out:14|flat:11|follower:7|in week:19|learning:5|lever:16|liquidity:12|look:6|metric:6|month:6|north:5|north star:18|npm:7|of user:11|organic:15|percent:23|post launch:10|propose:12|readout:17|reason:4|relaunch:11|repeat:6|response:3|review:3|ride:5|satisfaction:7|share of:5|sign ups:9|six month:7|six week:12|star:16|stayed:11|steer:11|stop::7|store page:7|target:4|the offer:13|three month:13|time to:9|to do:12|to paid:8|trial to:16|uplift:11|ups:4|uptake:12|we change:17|we do:14|week:2|weekly:5|well:9|what to:4|why did:15|winter:7|wishlist:10|wks::9",
    "M10-words": "a new:3|a whole:11|across:3|anything:6|as product:10|async:9|at product:19|bar for:16|bereavement:9|blueprint:13|calm:12|cli:9|clinical::16|customer journey:8|define:8|define what:12|describe the:4|drive::16|ending:13|every::5|everywhere:8|experience:5|experience principle:14|feel:13:9|feel like:13|first time:12|for all:3|for every:6|for first:11|from us:9|had:12|ideal:15|job to:10|journey:10:17|magic:10|mental:11|model for:5|moment:9|mortgage:10|need of:6|never:10|ought:11|pain::21|philosophy:15|principle:3|principle for:16|product level:17|product requirement:22|product wide:14|requirement for:16|residency:10|rule for:9|should feel:10|someone:15|storyboard:13|the bar:13|the ideal:16|the platform:10|the whole:10|to first:13|to learn:11|touchpoint:13|toward:12|trucker:13|unified:7|ux principle:16|voice:5|we make:15|web:2|what make:14|what should:13|whole:8:9|wide:7:21|writing:7|year old:11",
    "M11-words": "advisory:11|affiliate:9|agree:6|align:5|alignment:6|alliance:13|and our:12|and product:16|ceo:8:17|chief:11|city:5|co:10|common:11|consider:10|coo::20|core team:8|council:3|cro:10|deal:10|dean:14|department:6|director:18|discovery:5|doe what:11|education:14|exec:8|executive:11:17|fear:18:17|federation:10|finance:8|folk:4|foundation:4|fulfilment:14|fund::14|funding::13|get:3|ground:13|hoster:8|i need:17|joint::17|joint plan:16|kim:15|kr2:14|leadership:17|maintainer:13|maker:7|marketing:4|medical:6|meeting::7|monthly:4|objection:4|objective:7|office:2|on one:11|on product:7|one plan:4|operator:3|partner:4|partnership:16|pos:11|priority:8|product direction:11|product owner:11|quarterly:14|regional:7|reseller:8|rhythm:13|roundtable:13|sale:10|sale and:6|same:5|science:10|speak:9|supervisory:13|sync with:7|talk:3|talk to:16|telco:13|to agree:8|to one:12|together:12|understand why:8|union:7|vp::20|w the:10|who doe:16|who get:14|with sale:14|working group:16",
    "M12-words": "# mo:10|# yrs:11|afford:15|and who:6|apply for:9|arr:17|assumption::24|bear:12|benefit:5:14|bootstrap:12|break even:13|budget:2|budget for:11|business:3|business model:8|capex:13|case for:7|cash:13|cfo:19:17|come back:8|contribution::10|cost::7|cost and:14|cost benefit:14|cost per:9|cost vs:14|defend:11|doe it:9|earn:9|eat:12|economic:9|effect:9|even:2|ever:14|facility:5|finance::14|fund:14|funding:11|grant:4|gross:15|has been:14|in what:15|income:6:23|investment:9|keeping:12|licence::9|lifetime:9|listener:12|margin:7|math:11|md:6|mo:8|model:2|money:8|money for:8|number for:7|ons:9|over #:7|pay for:17|paying:6|priority::10|profit:14|profitability:14|proposal:5|prospect::23|ramp:9|research::10|revenue:8|reviewed:9|roi:14|runway:10|saving:1|share with:8|spend:5|spreadsheet:11|structure::16|subsidy:11|sustainability:11|the business:11|the money:11|treasury:13|unit economic:4|volume::12|vs:3|what would:15|year #:12|youth:12|yr:10|yrs:9",
    "M13-words": "after launch:14|after the:8|care:9|classic:15|co::11|communication::15|complaint::9|contract::6|deadline:10|eleven::14|exco:11|farewell:8|fax:9|first year:5|fixe:5|from idea:11|from pilot:8|goodbye:20|growing:13|happen:14|holder:5|hotline::15|idea:6|idea to:13|its:4|legacy:12|life:6|lifecycle:5|look after:13|mature:14|money::9|monitor:5|on prem:8|ownership:19|pilot to:13|plan for:4|relationship:7|retire:9|retirement:9|sell the:13|sold::12|sop:4|stage:6|successor:15|sunset:12|sunsetting:15|take:3|telling:12|those:9|treat:14|version #:6|warranty:16|we offer:11|what happen:16|when do:17|who look:9|wind:12|wind down:15|yearly::16",
    "M14-words": "a b:4|acquired:12|all product:11|among:15|and app:4|apart:10|app and:11|arrival:9|between:4|big::15|cargo:5|consolidate:10|cross product:15|deserve:9|ecosystem:14|harmonise:17|into one:8|joint:10|launche:10|line up:10|lite:18|major:15|one story:9|overlapping:12|please:4|portfolio:3|preparation:11|product line:12|product with:3|road:19|scooter:12|shared:7:5|sister:15|synchronise:15|ticketing:10|trader:13|umbrella:7|under one:9|valve:14|wedding:12|worldwide:14"
  },
  "bias": -0.13,
  "threshold": {
    "PM": 1.5,
    "PO": 0.4,
    "bare": {
      "PM": 2.3,
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
        0.18,
        0.304
      ],
      [
        0.6,
        0.404
      ],
      [
        1.14,
        0.571
      ],
      [
        1.77,
        0.721
      ],
      [
        2.51,
        0.75
      ],
      [
        3.24,
        0.896
      ],
      [
        4,
        0.917
      ],
      [
        5.43,
        0.96
      ],
      [
        7.35,
        0.967
      ],
      [
        9.28,
        0.988
      ],
      [
        13.45,
        0.99
      ]
    ],
    "PO": [
      [
        0.18,
        0.264
      ],
      [
        0.77,
        0.388
      ],
      [
        1.56,
        0.664
      ],
      [
        2.35,
        0.785
      ],
      [
        3.11,
        0.881
      ],
      [
        3.86,
        0.931
      ],
      [
        4.59,
        0.96
      ],
      [
        5.38,
        0.973
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
        8.74,
        0.99
      ],
      [
        11.84,
        0.99
      ]
    ]
  }
};
