/** What is found and marked as a place in languages other than English, in sentences of our own. */
import { describe, expect, it, test } from 'vitest';
import { found, marked } from '../mentions.ts';

const names = (mentions: readonly string[]) => mentions.map((mention) => mention.split('=')[0]);

/** Places that a reader sees marked. */
const MARKED: Record<string, [text: string, places: string[]][]> = {
  French: [
    ['Des combats ont éclaté près d’Alep et le long de la frontière avec l’Irak, selon un témoin sur place.', ['Alep', 'Irak']],
    [
      'Le ministre est arrivé aux États-Unis après une visite en Arabie saoudite et au Liban, a dit son porte-parole.',
      ['États-Unis', 'Liban'],
    ],
    ['Dans la ville de Marseille, les habitants ont manifesté pour la paix en Ukraine et contre la guerre.', ['Marseille', 'Ukraine']],
  ],
  Spanish: [
    [
      'El avión salió de Madrid hacia los Estados Unidos de América con ayuda para las víctimas de la guerra.',
      ['Madrid', 'Estados Unidos de América'],
    ],
    ['Los combates siguieron en Alepo y en la provincia de Idlib, en el norte de Siria, según los vecinos.', ['Alepo', 'Idlib', 'Siria']],
    [
      'La presidenta de Chile viajará a Alemania y al Reino Unido para hablar de la crisis con sus colegas.',
      ['Chile', 'Alemania', 'Reino Unido'],
    ],
  ],
  German: [
    [
      'Die Truppen Syriens zogen sich aus der Stadt Aleppo zurück, wie die Behörden in Damaskus am Montag mitteilten.',
      ['Syriens', 'Aleppo', 'Damaskus'],
    ],
    [
      'In den Vereinigten Staaten und im Irak wurde über die Zukunft des Landes gesprochen, hieß es in Bagdad.',
      ['Vereinigten Staaten', 'Irak', 'Bagdad'],
    ],
    [
      'Der Botschafter des Vereinigten Königreichs reiste nach Kiew und von dort weiter in die Türkei.',
      ['Vereinigten Königreichs', 'Kiew', 'Türkei'],
    ],
  ],
  Italian: [
    [
      'Il presidente dell’Ucraina è arrivato in Italia dopo una visita in Germania e negli Stati Uniti.',
      ['Ucraina', 'Italia', 'Germania', 'Stati Uniti'],
    ],
    ['I soldati sono entrati nella città di Mosul, nel nord dell’Iraq, dopo giorni di scontri con i ribelli.', ['Mosul', 'Iraq']],
    ['A Roma e a Milano sono scesi in piazza per la pace in Palestina e contro la guerra in Sudan.', ['Roma', 'Milano', 'Sudan']],
  ],
  Dutch: [
    [
      'De minister reisde van Amsterdam naar de Verenigde Staten om te praten over de oorlog in Oekraïne.',
      ['Amsterdam', 'Verenigde Staten', 'Oekraïne'],
    ],
    [
      'In de stad Aleppo in Syrië is opnieuw gevochten, zo zei een woordvoerder van het leger in Damascus.',
      ['Aleppo', 'Syrië', 'Damascus'],
    ],
    ['Het schip voer van Rotterdam naar Egypte en is nu op weg naar het zuiden van India.', ['Rotterdam', 'Egypte', 'India']],
  ],
  Portuguese: [
    [
      'O presidente do Brasil chegou a Lisboa depois de uma visita à Alemanha e aos Estados Unidos da América.',
      ['Brasil', 'Lisboa', 'Alemanha', 'Estados Unidos da América'],
    ],
    ['Os combates na cidade de Alepo, no norte da Síria, já duram três dias, segundo os moradores.', ['Alepo', 'Síria']],
    [
      'Em São Paulo e no Rio de Janeiro houve protestos contra a guerra na Ucrânia, disse a polícia.',
      ['São Paulo', 'Rio de Janeiro', 'Ucrânia'],
    ],
  ],
  Turkish: [
    [
      'Bakan, Irak’ta ve Suriye’de görüşmeler yaptıktan sonra Ankara’ya döndüğünü ve yeni bir karar için beklediğini söyledi.',
      ['Irak', 'Suriye', 'Ankara'],
    ],
    [
      'İstanbul’da ve İzmir’de bu sabah çok sayıda kişi toplandı, ama olayların büyümediği açıklandı ve yollar açıldı.',
      ['İstanbul', 'İzmir'],
    ],
    [
      'Almanya ile Türkiye arasında yapılan yeni anlaşmanın iki ülke için de önemli olduğu açıklandı ve görüşmelerin sürdüğü bildirildi.',
      ['Almanya', 'Türkiye'],
    ],
  ],
  Russian: [
    ['Бои продолжались в Сирии и на востоке Украины, сообщили власти в Москве.', ['Сирии', 'Украины', 'Москве']],
    ['Самолёт вылетел из Нижнего Новгорода и приземлился в Баку, а потом вернулся в Россию.', ['Нижнего Новгорода', 'Баку', 'Россию']],
    ['Обстрелам подверглись районы Донецкой области, а также города Черкассы и Харьков.', ['Донецкой области', 'Харьков']],
    ['Переговоры с Соединёнными Штатами и Великобританией прошли в Женеве.', ['Соединёнными Штатами', 'Великобританией']],
  ],
  Ukrainian: [
    ['Вибухи пролунали у Львові та в Києві, а вночі й поблизу Одеси.', ['Львові', 'Києві', 'Одеси']],
    ['Війська відійшли з Бахмута в Донецькій області, повідомили в Україні.', ['Бахмута', 'Донецькій області', 'Україні']],
    ['Делегація вирушила з Тернополя до Польщі, а потім до Сполучених Штатів.', ['Тернополя', 'Польщі', 'Сполучених Штатів']],
  ],
  Arabic: [
    ['قال المتحدث إن القوات انسحبت من حلب إلى دمشق وإن المعارك مستمرة في سوريا', ['حلب', 'دمشق', 'سوريا']],
    ['زار الوزير لبنان وسوريا والعراق ثم عاد إلى بغداد يوم الجمعة', ['لبنان', 'سوريا', 'العراق', 'بغداد']],
    ['وصلت المساعدات إلى السودان بعد زيارة قصيرة للمغرب ولمصر', ['السودان', 'مصر']],
  ],
  Persian: [
    ['وزیر خارجه پس از دیدار از عراق و سوریه به تهران بازگشت و با خبرنگاران گفتگو کرد', ['عراق', 'سوریه', 'تهران']],
    ['این هواپیما از ترکیه به ایران پرواز کرد و چند ساعت بعد در اصفهان فرود آمد', ['ترکیه', 'ایران', 'اصفهان']],
    ['پاکستان و افغانستان درباره مرز گفتگو کردند و قرار شد که این گفتگوها در کابل ادامه پیدا کند', ['پاکستان', 'افغانستان', 'کابل']],
  ],
  Hebrew: [
    ['שר החוץ ביקר בסוריה ובלבנון ואחר כך חזר לישראל, כך נמסר אתמול', ['סוריה', 'לבנון', 'ישראל']],
    ['הכוחות נסוגו מחלב לדמשק אחרי כמה ימים של קרבות קשים מאוד', ['דמשק']],
    ['המטוס המריא מתל־אביב ונחת בטורקיה לאחר שעתיים בלבד', ['תל־אביב', 'טורקיה']],
  ],
};

describe.each(Object.entries(MARKED))('%s', (_language, cases) => {
  test.each(cases)('has its places marked in “%s”', (text, places) => {
    expect(names(marked(text))).toEqual(expect.arrayContaining(places));
  });
});

/** Words and parts of names that are not even listed. */
const NOT_FOUND: Record<string, [text: string, words: string[]][]> = {
  French: [
    ['Dans les rues, on parle de la guerre. Selon lui, tout est encore possible pour la paix et pour nous.', ['Dans', 'Selon']],
    ['Le Nord et le Sud du pays ne sont plus en contact depuis deux jours, a dit un témoin sur place.', ['Nord', 'Sud']],
    ['Les élèves de Mme Florence ont écrit une lettre au maire pour lui dire ce qui ne va pas dans la cour.', ['Florence']],
  ],
  Spanish: [
    ['Este hecho se produjo cuando las tropas llegaron. Como siempre, el pueblo las esperaba en la plaza.', ['Este', 'Como']],
    [
      'El Consejo dijo que no. Las negociaciones con el consejo seguirán en el Centro hasta que haya acuerdo.',
      ['El Consejo', 'Las', 'Centro'],
    ],
    ['Según el diario, la ayuda costará unos 40.000 millones de US$ a lo largo de los próximos tres años.', ['US']],
  ],
  German: [
    ['Laut dem Bericht ist die Lage am Ende gut. Dabei war das nicht immer so, sagte er am Montag.', ['Laut', 'Lage', 'Ende', 'Dabei']],
    ['Der Preis stieg auf zwölf US-Dollar, und das ist nach den Worten der Händler nur der Anfang.', ['US']],
    [
      'Im Westen und im Süden des Landes gab es Regen, und auch im Zentrum war es an diesem Tag nicht schön.',
      ['Westen', 'Süden', 'Zentrum'],
    ],
  ],
  Italian: [
    ['Come sempre, il Nord e il Centro del paese sono stati più colpiti di quanto si pensava, ha detto.', ['Come', 'Nord', 'Centro']],
    ['Dopo la guerra, la gente tornò a casa. Prima non era stato possibile, e poi non lo era più.', ['Dopo', 'Prima', 'Poi']],
    ['Il ministro Ferrara ha detto che non è ancora deciso se la legge passerà e con quali voti.', ['Ferrara']],
  ],
  Dutch: [
    ['Volgens de woordvoerder is dat niet waar. Daar was niemand op het moment dat het begon, zei hij.', ['Volgens', 'Daar']],
    ['In het Noorden en in het Westen van het land werd het kouder, en dat zal zo blijven tot het einde.', ['Noorden', 'Westen']],
    ['De maatschappij Singapore Airlines zei dat het toestel te laat was en dat er niemand aan boord gewond is.', ['Singapore']],
  ],
  Portuguese: [
    ['Quando as tropas chegaram, o povo já estava na rua. Segundo ele, foi para isso que vieram de longe.', ['Quando', 'Segundo']],
    ['O Norte e o Centro do país estão sem luz desde ontem e não há data para que ela volte, disse ele.', ['Norte', 'Centro']],
    ['A ajuda de 3 bilhões de US$ foi aprovada pelos deputados, mas ainda não chegou a todos os que esperam.', ['US']],
  ],
  Turkish: [
    ['Daha sonra gelen haberlerde bu kararın için yeni bir görüşme olmadığı açıklandı. Gelen bilgiler de bunu söyledi.', ['Daha', 'Gelen']],
    ['Kuzey ve Batı için yeni bir yol yapıldığı ve çalışmaların bu yıl da sürdüğü açıklandı, dedi.', ['Kuzey', 'Batı']],
    ['Bu iş için ne kadar çok kişinin geldiğini ve neden geldiğini kimse açıklamadı, ama hazırlığın sürdüğü söylendi.', ['Bu']],
  ],
  Russian: [
    ['Так было всегда. Он сказал, что это правда. Но потом все ушли, и правда стала известна.', ['Так', 'Он', 'Но']],
    ['Правда, никто не поверил, хотя это была правда и он это знал.', ['Правда']],
    ['Стихи Пушкина читали на Северном и на Южном вокзалах.', ['Пушкина', 'Северном', 'Южном']],
  ],
  Ukrainian: [
    ['Так було завжди. Там він і сказав, що саме це його болить. Саме так.', ['Так', 'Там', 'Саме']],
    ['Усі мовчали. Усю ніч ніхто не спав, бо кожен думав про своє.', ['Усі', 'Усю']],
    ['На вулиці стояла Західна брама, а за нею сад, і Мати чекала дітей.', ['Західна', 'Мати']],
  ],
  Arabic: [
    ['كان الرئيس قد قال إن هذه السنة صعبة على كل دولة وعلى كل مدينة في البلاد', ['كان', 'السنة', 'دولة', 'مدينة', 'البلاد']],
    ['وصلت الحكومة إلى اتفاق جديد بأنه لا يمكن أن تستمر الحرب في الشمال وفي الجنوب', ['الحكومة', 'بأنه', 'الشمال', 'الجنوب']],
    ['قال الكاتب إن جامعة القاهرة لم تعلن عن ذلك بعد', ['القاهرة']],
  ],
  Persian: [
    ['این خبر در شمال و جنوب شنیده شد و همه گفتند که سال بعد از این بهتر است', ['شمال', 'جنوب', 'سال', 'بعد']],
    ['مردم شهر گفتند که این کار را نمی کنند و تا بهار صبر خواهند کرد', ['شهر']],
    ['او گفت که هیچ یک از آنها را ندیده است و دیگر هم نمی خواهد ببیند', ['یک', 'دیگر']],
  ],
  Hebrew: [
    ['הוא אמר כי זה טוב מאוד וכי כולם היו שם כאשר הדבר קרה לפני שנה', ['טוב', 'היו']],
    ['בצפון ובדרום של הארץ ירד גשם, ובמרכז היה חם מאוד כל היום', ['צפון', 'דרום', 'מרכז']],
    ['כך היה גם אתמול, אבל אף אחד לא אמר על כך דבר עד הערב', ['כך', 'גם']],
  ],
};

describe.each(Object.entries(NOT_FOUND))('%s', (_language, cases) => {
  test.each(cases)('has no place for common words in “%s”', (text, words) => {
    const all = names(found(text));
    for (const word of words) expect(all).not.toContain(word);
  });
});

describe('a form', () => {
  it('leads to the place, and its span has no conjunction or preposition', () => {
    expect(found('زار الوزير لبنان وسوريا ثم عاد إلى بغداد')).toContain('سوريا=iso:SY');
    expect(found('Бои продолжались в Сирии, сообщили власти.')).toContain('Сирии=iso:SY');
  });

  it('is not read in English', () => {
    expect(found('The street was named for Lvova and for Berlins, and that was all that was said of it.')).toEqual([]);
  });
});

describe('in a language other than English', () => {
  it('an adjective of the English list is no mention', () => {
    expect(found('Bei der British Open und der European Tour hat er nach seinen Worten nicht mehr gespielt.')).toEqual([]);
  });

  it('a country in a compound or before an airline is not marked', () => {
    expect(names(marked('Die Argentinien-Tochter des Konzerns und die US-Regierung haben sich auf einen neuen Vertrag geeinigt.'))).toEqual(
      [],
    );
    expect(
      names(marked('La compañía China Eastern Airlines y la aerolínea Air Canada han comprado los nuevos aviones para sus rutas.')),
    ).toEqual([]);
  });

  it('a gulf, a cup or a university is not the place it is named after', () => {
    expect(names(marked('Das Öl im Golf von Mexiko ist nach den Worten der Behörden noch nicht zu sehen gewesen.'))).toEqual([]);
    expect(names(marked('El equipo ganó la Copa de Europa y la Liga de Francia, según dijo el diario en su portada de hoy.'))).toEqual([]);
  });

  it('a country keeps the name that another country’s islands have in brackets', () => {
    expect(found('Президент США прибыл с визитом.')).toContain('США=iso:US');
    expect(found('وصل الملك إلى المغرب يوم الجمعة')).toContain('المغرب=iso:MA');
  });
});
