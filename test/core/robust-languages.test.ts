import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { classify } from '../../src/core/classify';
import { plain } from '../../src/core/text';
import { defaultRuleset } from '../../src/rules/ruleset';

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
/** Words that teams everywhere leave in English. */
const LOANS = ['API', 'Login', 'Roadmap', 'Release', 'Dashboard', 'Sprint', 'MVP', 'Pricing', 'Backlog', 'Feature'];

/** Languages whose words the engine knows too few of to see them beside an English one. */
const TOO_LITTLE_KNOWN = ['Italian', 'Portuguese', 'Dutch', 'Polish', 'Swedish', 'Turkish', 'Finnish'];

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

test.each(names.filter((name) => !TOO_LITTLE_KNOWN.includes(name)))(
  '%s with an English word among its own is unclear',
  (language) => {
    fc.assert(
      fc.property(of(language), of(language), fc.constantFrom(...LOANS), fc.boolean(), (title, line, loan, first) => {
        const mixed = first ? `${loan}: ${title}` : `${title.replace(/[.。।]$/u, '')} (${loan})`;
        expect({ mixed, call: call(mixed, line) }).toEqual({ mixed, call: 'unclear' });
      }),
      { numRuns: 60 },
    );
  },
);

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
