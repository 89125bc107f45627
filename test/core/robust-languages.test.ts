import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { classify } from '../../src/core/classify';
import { compile } from '../../src/core/compile';
import { plain } from '../../src/core/text';
import { defaultRuleset } from '../../src/rules/ruleset';
import { rule } from './rulesets';

const ruleset = defaultRuleset();

/** Sentences of tickets on pricing, releases, research and repairs, as teams in other countries would write them. */
const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  German: [
    'Wir müssen den Preis für das neue Paket bis zum Sommer festlegen.',
    'Der Knopf zum Speichern ist auf kleinen Geräten nicht zu sehen.',
    'Mit dem Vertrieb abstimmen, welche Kunden zuerst umgestellt werden.',
    'Die Einführung in Österreich ist für das dritte Quartal geplant.',
  ],
  French: [
    'Il faut décider du prix de la nouvelle offre avec les équipes de vente.',
    'Le bouton pour enregistrer ne marche pas sur les petits écrans.',
    'Nous avons parlé avec cinq clients qui sont partis cette année.',
    'La sortie du produit en Belgique est prévue pour la fin du mois.',
  ],
  Spanish: [
    'Hay que definir el precio del nuevo plan con el equipo de ventas.',
    'El botón de guardar no se ve en las pantallas pequeñas.',
    'Hemos hablado con los clientes que se fueron este año.',
    'El lanzamiento en México está previsto para el tercer trimestre.',
  ],
  Italian: [
    'Dobbiamo decidere il prezzo del nuovo piano con la squadra vendite.',
    'Il pulsante per salvare non si vede sugli schermi piccoli.',
    'Il lancio in Svizzera è previsto per la fine del trimestre.',
  ],
  Portuguese: [
    'Precisamos definir o preço do novo plano com a equipe de vendas.',
    'O botão de salvar não aparece nas telas pequenas.',
    'O lançamento em Angola está previsto para o fim do trimestre.',
  ],
  Dutch: [
    'We moeten de prijs van het nieuwe pakket met de verkoop afstemmen.',
    'De knop om op te slaan is niet te zien op kleine schermen.',
    'De lancering in België is gepland voor het einde van het jaar.',
  ],
  Polish: [
    'Musimy ustalić cenę nowego planu razem ze sprzedażą.',
    'Przycisk zapisu nie jest widoczny na małych ekranach.',
  ],
  Swedish: [
    'Vi måste bestämma priset på det nya paketet med säljarna.',
    'Knappen för att spara syns inte på små skärmar.',
  ],
  Turkish: [
    'Yeni paketin fiyatını satış ekibiyle birlikte belirlememiz gerekiyor.',
    'Kaydet düğmesi küçük ekranlarda görünmüyor.',
  ],
  Finnish: ['Meidän pitää päättää uuden paketin hinta myynnin kanssa.', 'Tallennuspainike ei näy pienillä näytöillä.'],
  Russian: [
    'Нужно определить цену нового тарифа вместе с отделом продаж.',
    'Кнопка сохранения не видна на маленьких экранах.',
  ],
  Ukrainian: [
    'Потрібно визначити ціну нового тарифу разом із продажами.',
    'Кнопку збереження не видно на малих екранах.',
  ],
  Greek: ['Πρέπει να ορίσουμε την τιμή του νέου πακέτου με τις πωλήσεις.', 'Το κουμπί αποθήκευσης δεν φαίνεται.'],
  Arabic: ['يجب تحديد سعر الخطة الجديدة مع فريق المبيعات.', 'زر الحفظ لا يظهر على الشاشات الصغيرة.'],
  Hebrew: ['צריך לקבוע את המחיר של החבילה החדשה עם צוות המכירות.', 'כפתור השמירה לא מופיע במסכים קטנים.'],
  Hindi: ['हमें बिक्री टीम के साथ नई योजना की कीमत तय करनी है।', 'सहेजने का बटन छोटी स्क्रीन पर नहीं दिखता।'],
  Thai: ['เราต้องกำหนดราคาของแพ็กเกจใหม่กับทีมขาย', 'ปุ่มบันทึกไม่แสดงบนหน้าจอเล็ก'],
  Chinese: ['我们需要和销售团队一起决定新套餐的价格。', '保存按钮在小屏幕上看不到。'],
  Japanese: ['営業チームと新しいプランの価格を決める必要があります。', '保存ボタンが小さい画面に表示されません。'],
  Korean: ['영업팀과 함께 새 요금제의 가격을 정해야 합니다.', '저장 버튼이 작은 화면에서 보이지 않습니다.'],
};
/** Work items with a few words left in English: each is seen not to be English all by itself. */
const WITH_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  German: [
    'Preise für das Pro-Paket mit dem Vertrieb festlegen',
    'Wir müssen das Pricing für den Launch im dritten Quartal abstimmen.',
    'Als Kunde möchte ich meine Rechnung als PDF herunterladen.',
    'Roadmap für das nächste Jahr mit der Geschäftsführung besprechen',
    'Login funktioniert nach dem Update nicht mehr.',
    'Fünf Interviews mit Kunden führen, die gekündigt haben',
    'Der Export bricht bei mehr als tausend Zeilen ab.',
  ],
  French: [
    'Définir la stratégie de prix pour le plan Pro',
    'En tant que client, je veux télécharger ma facture en PDF.',
    'Préparer le lancement du produit avec le marketing',
    'Le login ne fonctionne plus depuis la dernière mise à jour.',
    'Mener cinq interviews avec des clients perdus',
    'Mettre à jour la roadmap après la réunion de pilotage',
    'Ajouter un filtre par date dans le dashboard',
    'Quel marché voulons-nous viser en premier ?',
  ],
  Spanish: [
    'Definir la estrategia de precios para el plan Pro',
    'Como cliente quiero descargar mi factura en PDF',
    'Preparar el lanzamiento del producto con marketing',
    'El login no funciona desde la última actualización.',
    'Hacer cinco entrevistas con clientes que se fueron',
    'Actualizar la roadmap después de la reunión con ventas',
    'Agregar un filtro por fecha en el dashboard',
    '¿En qué mercado queremos entrar primero?',
  ],
  Italian: [
    'Definire la strategia dei prezzi per il piano Pro',
    'Come cliente voglio scaricare la mia fattura in PDF',
    'Preparare il lancio del prodotto con il marketing',
    "Il login non funziona dopo l'ultimo aggiornamento.",
    'Fare cinque interviste con i clienti che sono andati via',
    'Aggiornare la roadmap dopo la riunione con le vendite',
    'Aggiungere un filtro per data nella dashboard',
  ],
  Portuguese: [
    'Definir a estratégia de preços para o plano Pro',
    'Como cliente quero baixar a minha fatura em PDF',
    'Preparar o lançamento do produto com o marketing',
    'O login não funciona depois da última atualização.',
    'Fazer cinco entrevistas com clientes que saíram',
    'Atualizar o roadmap depois da reunião com vendas',
    'Adicionar um filtro por data no dashboard',
    'Em que mercado queremos entrar primeiro?',
  ],
  Dutch: [
    'Prijsstrategie voor het Pro-abonnement bepalen',
    'Als klant wil ik mijn factuur als PDF downloaden',
    'De lancering van het product met marketing voorbereiden',
    'De login werkt niet meer na de laatste update.',
    'Vijf interviews houden met klanten die zijn vertrokken',
    'De roadmap bijwerken na het overleg met sales',
    'Een filter op datum toevoegen aan het dashboard',
    'Welke markt willen we als eerste betreden?',
  ],
  Polish: [
    'Ustalić strategię cenową dla planu Pro',
    'Jako klient chcę pobrać fakturę w PDF',
    'Przygotować premierę produktu razem z marketingiem',
    'Logowanie nie działa po ostatniej aktualizacji.',
    'Przeprowadzić pięć wywiadów z klientami, którzy odeszli',
    'Zaktualizować roadmapę po spotkaniu ze sprzedażą',
    'Dodać filtr po dacie na dashboardzie',
    'Na który rynek chcemy wejść najpierw?',
  ],
  Swedish: [
    'Bestäm prisstrategin för Pro-planen',
    'Som kund vill jag ladda ner min faktura som PDF',
    'Förbereda lanseringen av produkten med marknad',
    'Login fungerar inte efter den senaste uppdateringen.',
    'Hålla fem intervjuer med kunder som har lämnat oss',
    'Uppdatera roadmapen efter mötet med sälj',
    'Lägg till ett filter på datum i dashboarden',
    'Vilken marknad vill vi gå in på först?',
  ],
  Danish: [
    'Som kunde vil jeg hente min faktura som PDF',
    'Forbered lanceringen af produktet sammen med marketing',
    'Login virker ikke efter den seneste opdatering.',
    'Hold fem interviews med kunder, der har forladt os',
    'Opdater vores roadmap efter mødet med salg',
    'Tilføj et filter på dato i dashboardet',
    'Hvilket marked vil vi ind på først?',
  ],
  Norwegian: [
    'Vi må bestemme prisen på den nye pakken sammen med salg.',
    'Som kunde vil jeg laste ned fakturaen min som PDF',
    'Forberede lanseringen av produktet med markedsavdelingen',
    'Login virker ikke etter den siste oppdateringen.',
    'Gjennomføre fem intervjuer med kunder som har forlatt oss',
    'Oppdater roadmapen etter møtet med salg',
    'Legg til et filter på dato i dashboardet',
    'Hvilket marked vil vi inn i først?',
  ],
  Czech: [
    'Jako zákazník si chci stáhnout fakturu v PDF',
    'Připravit uvedení produktu na trh s marketingem',
    'Přihlášení nefunguje po poslední aktualizaci.',
    'Udělat pět rozhovorů se zákazníky, kteří odešli',
    'Přidat filtr podle data do dashboardu',
    'Na který trh chceme vstoupit jako první?',
  ],
  Romanian: [
    'Trebuie să stabilim prețul noului pachet împreună cu echipa de vânzări.',
    'Ca client vreau să descarc factura în format PDF',
    'Pregătirea lansării produsului cu echipa de marketing',
    'Autentificarea nu merge după ultima actualizare.',
    'Cinci interviuri cu clienții care au plecat',
    'Actualizarea planului după ședința cu vânzările',
    'Adaugă un filtru după dată în dashboard',
    'Pe ce piață vrem să intrăm prima dată?',
  ],
  Hungarian: [
    'Meg kell határozni az új csomag árát az értékesítéssel.',
    'Ügyfélként szeretném letölteni a számlámat PDF-ben',
    'A termék bevezetésének előkészítése a marketinggel',
    'A belépés nem működik az utolsó frissítés óta.',
    'Öt interjú azokkal az ügyfelekkel, akik elmentek',
    'A roadmap frissítése a megbeszélés után',
    'Dátum szerinti szűrő a dashboardra',
    'Melyik piacra lépjünk be először?',
  ],
  Turkish: [
    'Pro paketi için fiyat stratejisini belirle',
    'Müşteri olarak faturamı PDF olarak indirmek istiyorum',
    'Ürünün lansmanını pazarlama ile hazırlamak',
    'Son güncellemeden sonra giriş çalışmıyor.',
    'Ayrılan müşterilerle beş görüşme yapmak',
    'Toplantıdan sonra yol haritasını güncelle',
    'Panoya tarihe göre filtre ekle',
  ],
  Finnish: [
    'Määritä Pro-paketin hinnoittelustrategia',
    'Kirjautuminen ei toimi viimeisen päivityksen jälkeen.',
    'Haastattele viittä asiakasta, jotka ovat lähteneet',
    'Päivitä roadmap myynnin palaverin jälkeen',
    'Lisää päivämääräsuodatin dashboardiin',
  ],
  Indonesian: [
    'Kita perlu menentukan harga paket baru dengan tim penjualan.',
    'Sebagai pelanggan saya ingin mengunduh faktur dalam PDF',
    'Login tidak berfungsi setelah update terakhir.',
    'Melakukan lima wawancara dengan pelanggan yang pergi',
    'Perbarui roadmap setelah rapat dengan tim sales',
    'Pasar mana yang ingin kita masuki lebih dulu?',
  ],
  Vietnamese: [
    'Chúng ta cần quyết định giá của gói mới với đội bán hàng.',
    'Là khách hàng tôi muốn tải hóa đơn dạng PDF',
    'Chuẩn bị ra mắt sản phẩm cùng nhóm marketing',
    'Đăng nhập không hoạt động sau bản cập nhật cuối.',
    'Phỏng vấn năm khách hàng đã rời đi',
    'Cập nhật roadmap sau cuộc họp với bán hàng',
    'Thêm bộ lọc theo ngày trên dashboard',
    'Chúng ta muốn vào thị trường nào trước?',
  ],
};
/** Words that teams everywhere leave in English. */
const LOANS = ['API', 'Login', 'Roadmap', 'Release', 'Dashboard', 'Sprint', 'MVP', 'Pricing', 'Backlog', 'Feature'];

const call = (title: string, body: string): string => classify({ id: '1', title, body: plain(body) }, ruleset).call;
const names = Object.keys(LANGUAGES);
const of = (language: string): fc.Arbitrary<string> => fc.constantFrom(...LANGUAGES[language]!);
const text = (line: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom('', '- ', '## ', '1. '), line), { maxLength: 4 })
    .map((lines) => lines.map((one) => one.join('')).join('\n'));

test.each(names)('%s is unclear', (language) => {
  fc.assert(
    fc.property(of(language), text(of(language)), (title, body) => {
      expect({ title, body, call: call(title, body) }).toEqual({ title, body, call: 'unclear' });
    }),
    { numRuns: 60 },
  );
});

test('several of them in one item are unclear', () => {
  const any = fc.constantFrom(...names).chain(of);
  fc.assert(
    fc.property(any, text(any), (title, body) => {
      expect({ title, body, call: call(title, body) }).toEqual({ title, body, call: 'unclear' });
    }),
    { numRuns: 400 },
  );
});

test.each(names)('%s with an English word among its own is unclear', (language) => {
  fc.assert(
    fc.property(of(language), of(language), fc.constantFrom(...LOANS), fc.boolean(), (title, line, loan, first) => {
      const mixed = first ? `${loan}: ${title}` : `${title.replace(/[.。।]$/u, '')} (${loan})`;
      expect({ mixed, call: call(mixed, line) }).toEqual({ mixed, call: 'unclear' });
    }),
    { numRuns: 60 },
  );
});

const reason = (title: string, body = ''): string | undefined =>
  classify({ id: '1', title, body: plain(body) }, ruleset).reason;

test.each(Object.entries(WITH_ENGLISH))('%s with words left in English is not English', (_language, lines) => {
  for (const line of lines)
    for (const form of ['NFC', 'NFD']) {
      const title = line.normalize(form);
      expect({ title, reason: reason(title) }).toEqual({ title, reason: 'not-english' });
      expect({ body: title, reason: reason('', title) }).toEqual({ body: title, reason: 'not-english' });
    }
});

test.each([
  'We moeten de prijs van het nieuwe pakket met de verkoop afstemmen (API)',
  'We moeten de prijs van het nieuwe pakket met de verkoop afstemmen (Roadmap)',
  'Login: Precisamos definir o preço do novo plano com a equipe de vendas.',
])('not English: %s', (title) => expect(reason(title)).toBe('not-english'));

test.each([
  'Decide the price for Los Angeles and Las Vegas',
  'Interview José, Zoë and André about the pricing page',
  'Launch in São Paulo, Málaga and Île de la Réunion',
  'Translate the emails: EN, DE, FR and NL',
  'Support en, de, fr, it',
  'Add de-risking to the roadmap of Café de Flore',
  'Price of the Škoda Enyaq offer in Łódź and Kraków',
  'Rename "Preis für das neue Paket" to "Price of the new plan"',
  'Fix the µs timer and the 40 °C limit of the naïve model',
  'Migrate Nestlé, Citroën and L’Oréal to the new plan',
])('English with foreign words stays English: %s', (title) => {
  expect(reason(title)).not.toBe('not-english');
  expect(reason(title.normalize('NFD'))).not.toBe('not-english');
});

/** Written in German on purpose. */
const GERMAN = ['small-481', 'small-492', 'small-493'];

test('no item of the project in English is called anything else', () => {
  const called = readdirSync('eval/items').flatMap((file) =>
    readFileSync(`eval/items/${file}`, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as { id: string; title: string; description: string })
      .filter(({ title, description }) => reason(title, description) === 'not-english')
      .map(({ id }) => id),
  );
  expect(called.sort()).toEqual(GERMAN);
});

test('words that rules look for do not make a language English', () => {
  const words = 'moeten|prijs|nieuwe|pakket|verkoop|afstemmen';
  const set = compile([{ name: 'test', classes: {}, rules: [rule('O6-all', [{ kind: 'phrase', words }])] }]);
  const title = 'We moeten de prijs van het nieuwe pakket met de verkoop afstemmen.';
  expect(classify({ id: '1', title, body: plain('') }, set).reason).toBe('not-english');
});

test('case and lost accents do not make it English', () => {
  const western = fc.constantFrom('German', 'French', 'Spanish', 'Italian', 'Portuguese', 'Dutch').chain(of);
  fc.assert(
    fc.property(western, western, (title, line) => {
      const bare = (one: string): string => one.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
      expect({ title, line, call: call(bare(title), bare(line)) }).toEqual({ title, line, call: 'unclear' });
    }),
    { numRuns: 200 },
  );
});
