/** Words of each language that tell what a name beside them is. Closed lists, written by hand. */
import { foldedText } from '../names/words.ts';
import type { Language } from './language.ts';

const CLASSES = {
  /** Prepositions of place; none that also make the genitive, which follows everything. */
  prepositions: {
    fr: 'à au aux en dans vers depuis',
    es: 'en desde hacia hasta a',
    de: 'in im ins nach aus bei',
    it: 'in a da nel nella nei nelle verso',
    nl: 'in naar uit te bij vanuit vanaf',
    pt: 'em no na nos nas para desde',
    ru: 'в во из на под',
    uk: 'в у на з із до від під',
    ar: 'في إلى الى من',
    fa: 'در به از',
  },
  /** What a place is called by its kind: "ciudad de", "Stadt", "городе", "مدينة". */
  kinds: {
    fr: 'ville villes province région village commune département île capitale district quartier localité gouvernorat',
    es: 'ciudad ciudades provincia estado pueblo municipio localidad departamento región isla capital aldea distrito villa',
    de: 'stadt städte provinz region dorf gemeinde hauptstadt insel bundesstaat ort ortschaft bezirk hafenstadt großstadt kreisstadt',
    it: 'città provincia regione villaggio comune isola capitale distretto località',
    nl: 'stad provincie regio dorp gemeente eiland hoofdstad staat plaats district deelstaat',
    pt: 'cidade cidades província estado região município ilha aldeia capital distrito vila',
    tr: 'şehri kenti ili ilçesi köyü',
    ru: 'город города городе городом городу города г область области район района районе посёлок поселок посёлке поселке село села селе деревня деревне штат штата штате провинция провинции остров острова острове столица столице столицы',
    uk: 'місто міста місті містом місту м область області район району районі село села селі селище селища селищі штат штату штаті провінція провінції острів острова острові столиця столиці',
    ar: 'مدينة مدينتي بمدينة ومدينة لمدينة محافظة بمحافظة ولاية بولاية قرية بلدة مقاطعة إقليم بإقليم العاصمة والعاصمة مطار ميناء جزيرة مملكة إمارة',
    fa: 'شهر استان روستای پایتخت جزیره شهرستان ایالت',
    he: 'העיר עיר בעיר מחוז במחוז היישוב ביישוב הכפר בכפר הבירה מדינת',
  },
  /** Titles and roles before a person's name. */
  titles: {
    fr: 'm mme mlle monsieur madame président présidente ministre roi reine prince princesse général colonel docteur maire juge pape sénateur saint sainte',
    es: 'sr sra señor señora don doña presidente presidenta ministro ministra rey reina príncipe princesa general coronel doctor alcalde gobernador juez papa senador',
    de: 'herr frau dr prof präsident präsidentin minister ministerin kanzler kanzlerin bundeskanzler bundeskanzlerin könig königin prinz general oberst trainer papst senator bürgermeister',
    it: 'sig signor signora presidente ministro ministra re regina principe principessa generale colonnello sindaco giudice papa senatore don san santa',
    nl: 'dhr meneer mevrouw president minister koning koningin prins prinses generaal kolonel burgemeester rechter paus senator premier',
    pt: 'sr sra senhor senhora dom dona presidente ministro ministra rei rainha príncipe general coronel prefeito juiz papa senador doutor',
    tr: 'bay bayan başkan cumhurbaşkanı bakan başbakan general',
    ru: 'президент президента президентом премьер министр генерал генерала полковник господин госпожа король короля королева королевы принц мэр губернатор губернатора сенатор святой святого имени им',
    uk: 'президент президента президентом прем’єр міністр генерал генерала полковник пан пана пані король короля королева принц мер губернатор сенатор святий святого імені ім',
    ar: 'الرئيس الملك الوزير السيد السيدة الشيخ الأمير اللواء العقيد الدكتور الإمام ابن بن بنت أبو أبي آل',
    he: 'הנשיא השר מר גברת הגנרל האלוף הרב המלך',
  },
  /** Nouns before a name that make it one of an organisation, a contest, a building, a street or a water; mostly joined to it by "of". */
  holders: {
    en: 'air bank university',
    fr: 'université banque club coupe ligue hôpital institut stade rue place tournoi air crédit golfe académie bataille accords accord',
    es: 'universidad banco club copa liga hospital instituto estadio calle plaza avenida torneo golfo comunidad atlético real deportivo audiencia academia seminario cumbre supercopa palacio teatro diario agencia gran premio voz radio',
    de: 'universität bank klub club golf bucht straße platz institut stadion turnier krankenhaus fc sv meisterschaft',
    it: 'università banca club coppa lega ospedale istituto stadio via piazza torneo golfo accademia',
    nl: 'universiteit bank club beker ziekenhuis instituut stadion straat plein toernooi golf',
    pt: 'universidade banco clube copa taça liga hospital instituto estádio rua praça avenida torneio golfo academia',
    ru: 'университет университета банк банка клуб клуба фк улица улице улицы площадь площади проспект залив заливе залива кубок кубка стадион станция станции',
    uk: 'університет університету банк клуб фк вулиця вулиці вул площа площі проспект затока затоці кубок стадіон станція станції',
    ar: 'جامعة بنك نادي خليج شارع معركة صحيفة جريدة قناة فضائية كأس بطولة مستشفى فندق مسجد حزب نهر بحر',
    fa: 'دانشگاه بانک باشگاه خلیج خیابان',
    he: 'אוניברסיטת בנק מועדון מפרץ רחוב',
  },
  /** Nouns after a name that make it one of an organisation. In every language these are mostly English. */
  heads: {
    en: `air airlines airways airport times post herald tribune journal news university college institute bank motors group united city club fc open masters
    cup stock exchange telecom tour force army navy press championship championships show theater theatre international`,
  },
  /**
   * Words that say no more than where or what a place is, and that many units have for a name in translation: "Northern District", "Centro". They are
   * no place by themselves.
   */
  plain: {
    en: 'north south east west northern southern eastern western central centre center national federal',
    fr: 'nord sud est ouest centre nationale national orientale occidentale septentrionale méridionale littoral plateaux savanes maritime république union',
    es: 'norte sur este oeste centro nacional oriental occidental central sudeste sureste noroeste noreste suroeste capital república reunión unión fundación consejo libertad reforma salud reina costa atlántico pacífico federal',
    de: 'nord süd ost west norden süden osten westen nordosten nordwesten südosten südwesten mitte zentrum zentral union bucht',
    it: 'nord sud est ovest centro centrale orientale occidentale nazionale repubblica unione',
    nl: 'noord zuid oost west noorden zuiden oosten westen centrum centraal oostelijk westelijk unie republiek',
    pt: 'norte sul leste oeste centro nacional oriental ocidental central república união federal',
    tr: 'kuzey güney doğu batı merkez orta',
    ru: 'север юг восток запад центр северный северная северное южный южная южное восточный восточная восточное западный западная западное центральный центральная центральное национальный экваториальный экваториальная атлантический новая новый нижний верхний большой малый',
    uk: 'північ південь схід захід центр північний північна північне південний південна південне східний східна східне західний західна західне центральний центральна центральне національний малий великий велике велика високий новий нова нове',
    ar: `شمال جنوب شرق غرب الشمال الجنوب الشرق الغرب وسط الوسط الشمالية الجنوبية الشرقية الغربية الشمالي الجنوبي الشرقي الغربي شمالية جنوبية شرقية غربية شمالي جنوبي شرقي غربي الوسطى الأوسط المركز مركز
    المركزية المركزي مدينة المدينة قرية القرية جزيرة الجزيرة العاصمة الساحل الخليج خليج بحيرة البحيرة الداخلية الوطنية الاتحاد الجديد الجديدة جديدة الكبرى البحر النهر
    المنطقة ولاية الولاية محافظة دولة الدولة بلاد البلاد المنطقة الوسطى`,
    fa: 'شمال جنوب شرق غرب مرکز مرکزی شمالی جنوبی شرقی غربی شهر جزیره ساحل',
    he: 'צפון דרום מזרח מערב מרכז הצפון הדרום המזרח המערב המרכז העיר האי',
  },
} as const satisfies Record<string, Partial<Record<Language, string>>>;

export type NeighbourClass = keyof typeof CLASSES;

const NONE: ReadonlySet<string> = new Set();
const sets = new Map<Language, Map<NeighbourClass, ReadonlySet<string>>>();

/** Words of a class in a language, folded as {@link foldedText} folds them; empty where the language has no list. */
export function neighbourWords(neighbourClass: NeighbourClass, language: Language): ReadonlySet<string> {
  const ofLanguage = sets.get(language) ?? new Map<NeighbourClass, ReadonlySet<string>>();
  sets.set(language, ofLanguage);
  const known = ofLanguage.get(neighbourClass);
  if (known) return known;
  const byLanguage: Partial<Record<Language, string>> = CLASSES[neighbourClass];
  const words = byLanguage[language]?.split(/\s+/).map((word) => foldedText(word, 0, word.length));
  const set = words ? new Set(words) : NONE;
  ofLanguage.set(neighbourClass, set);
  return set;
}
