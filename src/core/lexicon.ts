import { fold } from './chars';
import { BASE, ED, inflect, ING, S } from './inflect';
import { Vocabulary } from './vocabulary';

/** Bits of `Vocabulary.flags`: what a word can be in a title or sentence. */
export const DET = 1 << 0;
export const PREP = 1 << 1;
export const CONJ = 1 << 2;
export const PRON = 1 << 3;
export const AUX = 1 << 4;
export const NEG = 1 << 5;
export const TO = 1 << 6;
export const WH = 1 << 7;
export const ADV = 1 << 8;
export const VERB = 1 << 9;
export const VERB_S = 1 << 10;
export const VERB_ED = 1 << 11;
export const VERB_ING = 1 << 12;
/** A verb in its base form that is a noun just as well: launch, plan, price. */
export const NOUN_VERB = 1 << 13;
/** A form in -ing that is a thing, not an act: pricing, marketing, onboarding. */
export const NOUN_ING = 1 << 14;
/** Ends a noun phrase: the verb of a sentence or a participle that opens a clause. */
export const FINITE = 1 << 15;
/** Stands before a number or colon at the start of a title: Epic 3, Story, Phase. */
export const PREFIX = 1 << 16;
/** Passed over before the opening verb: please, we need to, never. */
export const OPENER = 1 << 17;
/** A member of the product team as the actor of a story. */
export const TEAM = 1 << 18;
/** What a team wants to do rather than what a product should do: workshop, interview, decide. */
export const TEAM_WORK = 1 << 19;
/** A frequent word of English; of another language; with both bits of either. */
export const ENGLISH = 1 << 20;
export const OTHER_LANGUAGE = 1 << 21;
export const PARTICLE = 1 << 22;
export const CONVENTIONAL = 1 << 23;
export const ABBREVIATION = 1 << 24;
export const MODAL = 1 << 26;
/** Given, when, then: the words of a scenario. */
export const GHERKIN = 1 << 27;

/** Numbers that are written as words; `one` is left out, it is seldom a count. */
export const NUMBER_WORDS: readonly string[] =
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand dozen'.split(
    ' ',
  );

export const FUNCTION = DET | PREP | CONJ | PRON | AUX | NEG | TO | WH | MODAL;

const WORDS: readonly (readonly [number, string])[] = [
  [
    DET | ENGLISH,
    'a an the this that these those our my your his her its their each every all any some both no another such',
  ],
  [
    PREP | ENGLISH,
    'of in on at by for from with without into onto over under above below between across through about against around before after during until per via within toward towards upon among behind beyond than like as since because so',
  ],
  [PREP, 'vs versus re using including excluding regarding concerning'],
  [CONJ | ENGLISH, 'and or but nor'],
  [PRON | ENGLISH, 'i we you he she it they them us me there'],
  [AUX | ENGLISH, 'is are was were be been being has have had does did do am'],
  [
    MODAL | ENGLISH,
    'can could should would will shall must may might cannot cant wont shouldnt couldnt wouldnt dont doesnt didnt isnt arent wasnt hasnt havent',
  ],
  [NEG | ENGLISH, 'not never without cannot'],
  [NEG, 'no dont doesnt didnt isnt arent wasnt nothing neither'],
  [TO | ENGLISH, 'to'],
  [WH | ENGLISH, 'which what who when where why how whether if while that'],
  [
    ADV,
    'now again only also still already just then too very always once properly correctly currently automatically immediately even here soon not',
  ],
  [
    OPENER,
    'please we i lets need should must to never always also then finally first just want dont do not ability able now will have been and continue',
  ],
  [
    PREFIX,
    'issue epic story task us bug phase sprint step week day month milestone feature part iteration wave stage ticket spike goal req requirement enhancement improvement todo idea initiative theme objective okr user ac chore subtask sub item section release version workstream track pillar quarter id no fr nfr uc done wip blocked defect hotfix proposal rfc epics',
  ],
  [CONVENTIONAL, 'feat fix chore docs style refactor perf test build ci revert'],
  [PARTICLE, 'up out down off on over back away in through around forward along together'],
  [ABBREVIATION, 'vs etc eg ie approx incl resp no nr fig dr mr ms st inc ltd'],
  [
    FINITE,
    'fails fail crashes crash breaks overflows throws shows hangs returns loses disappears flickers freezes stops ignores displays renders loads remains appears leaks causes happens occurs gets goes works doesn does needs takes lacks requires required needed missing showing allowing containing allows lets supports contains includes based called named leads blocks blocked wraps overlaps truncates duplicates misses reports rejects accepts jumps',
  ],
  [
    NOUN_ING,
    'pricing marketing positioning messaging branding onboarding testing training planning building meeting billing booking setting listing rating routing logging monitoring engineering housing landing shopping shipping hosting caching tracking reporting packaging training funding hiring staffing licensing networking processing streaming styling timing typing wording writing mapping naming parsing rendering ranking scheduling scoring screening sharing mailing lighting learning advertising campaigning budgeting forecasting roadmapping grooming refinement string thing king morning evening',
  ],
  [
    TEAM,
    'manager owner researcher marketer designer strategist founder analyst lead director head team business company po pm organisation organization product',
  ],
  [
    TEAM_WORK,
    'workshop interview survey research decide decision strategy vision align alignment positioning stakeholder kickoff brainstorm retrospective persona segment competitor market hypothesis hypotheses roadmap pricing prioritise prioritize agree validate discovery benchmark',
  ],
  [GHERKIN, 'given when then'],
  [
    OTHER_LANGUAGE,
    'jako veux quiero quero voglio haluan chce chci vreau istiyorum ingin welke ' +
      'der das und ist nicht fur mit ein eine einen einem einer auf von dem den des sich auch bei wird werden wir ich sie zu zum zur im um aus dass oder wie wenn nur noch haben hat kann muss mussen sollen mochte unser unsere neue neuen nach uber durch als vom beim die kein keine welche ' +
      'le la les et est une un du pour dans avec que qui sur au aux il nous vous ne pas cette ce ses nos notre sont etre doit faut entre apres quand depuis voulons ' +
      'el los las una del con por para como esta de en y se su sus lo al hay pero sobre cuando desde hasta nuestro nuestra nuevo nueva queremos fue han hemos debe ' +
      'gli di che sono nel nella nelle nei della dei delle degli alla dal dalla sul sulla questo questa piu anche quando nuovo nuova dobbiamo vogliamo dopo abbiamo e ' +
      'uma nao na dos da com ao aos pelo pela seu sua mais novo nova precisamos deve em depois ' +
      'het een van voor niet naar zijn te dat er aan ook om dan nog uit deze dit wordt worden moet moeten kunnen wil willen wij onze nieuwe geen tussen hebben heeft op ' +
      'och att som med inte ar ett det av vi har ska maste fran eller nar vid efter nya vill jag pa ' +
      'og til af ikke kan skal hvis hvor vores vil jeg hvilket hvilke dette ved fra etter ' +
      'nie jest aby oraz ze od dla przez jak ale przy ktory ktore razem musimy nowy nowego ' +
      'je ve jsou ktere nebo pri podle musime neni si cu din pentru este sunt nu dupa prin trebuie ' +
      'az hogy nem egy meg ezt kell vagy uj minden utan bir icin olarak bu gibi degil yeni sonra gore ' +
      'ja ei etta tai jotka joka mutta seka pitaa ovat kanssa uuden jalkeen meidan ' +
      'yang untuk dengan dari pada ke tidak akan kita kami perlu harus atau dalam baru sebagai setelah saya',
  ],
  // English words that are as frequent in another language
  [OTHER_LANGUAGE, 'a i in is on be we do no as me at for was am an so to of over by had per her'],
];

const VERBS =
  'accept access achieve acquire activate adapt add address adjust adopt advertise agree align allocate allow amend analyse announce answer apply appoint approve archive arrange ask assemble assess assign attach attend audit authenticate authorise automate avoid back backfill balance ban batch beat begin benchmark block book boost brainstorm break brief bring broadcast browse build bulk bump bundle buy cache calculate call cancel capture categorise celebrate celebrate change charge check choose clarify clean cleanup clear click clone close coach code collaborate collapse collect combine come commission commit communicate compare compile complete compose compress compute conduct configure confirm connect consider consolidate construct consult contact contribute control convene convert convince coordinate copy correct count cover craft create cross crop cut cycle debug decide declare decline decommission decouple dedupe deduplicate default defer define delay delegate delete deliver demo demonstrate deploy deprecate derive describe design detect determine develop devise differentiate disable disallow discard discontinue discover discuss dismiss display distribute divide document double download draft drag draw drive drop duplicate earn edit educate elaborate embed emit emphasise enable encourage encrypt end enforce engage enhance enrich ensure enter escape establish estimate evaluate examine exclude execute expand experiment explain explore export expose express extend extract facilitate factor fetch figure file fill filter finalise find finish fix flag flatten focus follow forecast form formalise format formulate forward foster freeze gather generate get give go grant groom group grow guarantee guard guide handle harden harmonise help hide highlight hire hold hook host hunt identify ignore implement import improve include incorporate increase index inform ingest initialise initiate inject inline innovate insert inspect install instrument integrate interview introduce invalidate invest investigate invite isolate issue iterate join justify keep kick kill label launch lead learn let leverage lift limit link list listen load localise locate lock log look lower maintain make manage map mark market match maximise measure meet merge message migrate mine minimise mitigate mock model modernise modify monetise monitor move name negotiate normalise notify obtain offer onboard open operate optimise orchestrate order organise outline overhaul oversee own pack package pair parse participate partner pass patch pause pay perform permit persist persuade pick pilot pin pitch place plan play polish poll populate port position post prepare present preserve press prevent preview price print prioritise probe process procure produce profile program promote propose protect prototype prove provide provision prune publicise publish pull purchase purge push put qualify quantify query queue raise ramp rank reach read rebalance rebase rebrand rebuild recalculate receive recommend reconcile record recruit redesign redirect redo reduce redraw reevaluate refactor refer refine reflect reformat refresh refund refuse register reject relaunch release reload relocate remind remove rename render renew reorder reorganise repackage repair replace replicate reply report reposition represent reproduce request require rerun reschedule research reserve reset resize resolve respond restart restore restrict restructure retain rethink retire retrieve retry return reuse reveal reverse revert review revise revisit revoke rewrite roadmap roll rotate round route run sample sanitise save scaffold scale scan schedule scope score scrape screen script scroll search secure seed segment select sell send separate sequence serialise serve set settle setup shadow shape share ship shorten show shrink shut sign simplify simulate sketch size skip slice smoke solicit solve sort source specify spike split sponsor stabilise stage standardise start state stop store strategise stream streamline strengthen strip structure study style submit subscribe suggest summarise sunset supply support suppress survey suspend swap switch sync synchronise synthesise tackle tag take talk target teach tell template test think throttle tidy toggle trace track trade train transfer transform transition translate trial triage trigger trim truncate try tune tweak turn unblock uncover understand undo unify uninstall unlock unpublish update upgrade upload upsell use utilise validate verify view visit visualise vote wait walk want warn watch weigh whitelist widen win wire withdraw work wrap write zoom';

const NOUN_VERBS =
  'access address answer approach audit back balance bargain batch benchmark block book boost brief broadcast budget bundle cache call campaign change charge check click clone code contact control copy count cover cross cut cycle debug default delay demo design display document download draft drive drop edit end estimate experiment export extract factor file fill filter finish fix flag focus forecast form format function go group guard guide handle help highlight hook host import increase index inline insert install interview invite issue join label launch lead lift limit link list load lock log look map mark market match measure message mine mock model monitor move name offer open order outline overhaul own pack package pair pass patch pause pay pilot pin pitch place plan play poll port position post press preview price print process profile program prototype provision pull purchase push query queue ramp rank reach read rebrand record redesign redirect reduce refactor refresh refund register release reload repair reply report request research reserve reset review revert rewrite roadmap roll round route run sample scale scan schedule scope score screen script scroll search seed segment set setup shadow shape share ship show sign size sketch slice smoke sort source spike split sponsor stage start state stop store stream structure study style sunset supply support survey swap switch sync tag take talk target template test toggle trace track trade train transfer transition trial trigger try turn tweak update upgrade upload use view visit vote wait walk watch win work wrap zoom cleanup kick market';

/** Every form of a verb gets its bits: `launch` opens a title as an order, `launched` may close one. */
export const addVerb = (vocabulary: Vocabulary, word: string): void => {
  for (const { form, as } of inflect(word)) {
    const id = vocabulary.add(form);
    const bit = as === BASE ? VERB : as === S ? VERB_S : as === ED ? VERB_ED : as === ING ? VERB_ING : 0;
    vocabulary.flags[id] = (vocabulary.flags[id] as number) | bit;
  }
};

const build = (): Vocabulary => {
  const vocabulary = new Vocabulary();
  const mark = (words: string, bits: number): void => {
    for (const word of words.split(' ')) {
      const id = vocabulary.add(fold(word));
      vocabulary.flags[id] = (vocabulary.flags[id] as number) | bits;
    }
  };
  for (const [bits, words] of WORDS) mark(words, bits);
  for (const [bits, words] of WORDS)
    if ((bits & (TEAM | TEAM_WORK)) !== 0)
      for (const word of words.split(' '))
        mark(
          inflect(word)
            .map(({ form }) => form)
            .join(' '),
          bits,
        );
  for (const verb of VERBS.split(' ')) addVerb(vocabulary, verb);
  mark(NOUN_VERBS, NOUN_VERB);
  vocabulary.base = vocabulary.size;
  return vocabulary;
};

let base: Vocabulary | undefined;

/** The words of English that the core itself knows; a copy, to which a ruleset adds its own. */
export const lexicon = (): Vocabulary => {
  base ??= build();
  return base.copy();
};
