/**
 * The most frequent words of each language: articles, prepositions, pronouns, conjunctions, auxiliary verbs. They tell what language a text is
 * in, and none of them is a place even where a sentence begins with it ("Este", "Der", "Так") or where the script has no capitals ("كان").
 */
import { foldedText } from '../names/words.ts';
import type { Language } from './language.ts';

const WORDS: Record<Language, string> = {
  en: 'the of and to in a is was for on that said with by at from as it his her he are were has have had an be not this but',
  fr: `le la les un une des du de d l et est en dans par pour sur au aux avec que qui ne pas plus ce cette ces son sa ses il elle ils elles a ont été
    sont se leur leurs mais ou où donc car selon après avant depuis entre sous sans contre chez vers comme aussi très tout tous toute toutes nous vous
    on lui y même autre autres deux trois dont fait être avoir lors ainsi alors encore mardi lundi mercredi jeudi vendredi samedi dimanche`,
  es: `el la los las un una unos unas de del al y e o en con por para sin sobre entre desde hasta hacia según tras durante ante bajo contra que quien como cuando
    donde cual cuyo cuya porque pero sino aunque si no ni ya muy más menos se su sus lo le les me te nos es son era eran fue fueron ser ha han había
    está están este esta estos estas ese esa eso esto aquel aquella todo toda todos todas otro otra otros otras mismo también además así después
    antes ahora hoy ayer dos tres cada mientras lunes martes miércoles jueves viernes sábado domingo`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber denn doch in im ins an am auf aus bei beim mit nach seit von vom vor zu zum zur
    für durch gegen ohne um über unter zwischen während wegen laut ich du er sie es wir ihr ihn ihm ihnen sich sein seine seinen seiner ihre ihren ihrer
    ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen will nicht kein keine auch nur noch schon so wie als
    wenn dass daß ob weil da dann dort hier dabei damit dazu davon darauf dafür dagegen daran darum dass was wer wo man mehr sehr bis wem wen wessen
    dieser diese dieses diesen diesem alle alles viele andere anderen bereits zwei drei jetzt heute gestern seine seines ende lage namen kosten montag dienstag
    mittwoch donnerstag freitag samstag sonntag`,
  it: `il lo la i gli le l un uno una di del dello della dei degli delle d a al allo alla ai agli alle da dal dallo dalla dai dagli dalle in nel nello nella
    nei negli nelle con su sul sullo sulla sui sugli sulle per tra fra e ed o ma se che chi cui come quando dove perché non più si suo sua suoi sue
    è sono era erano ha hanno aveva essere stato stata stati anche ancora dopo prima questo questa questi queste quello quella ogni tutti tutto
    due tre molto poi già oggi ieri secondo contro senza verso lunedì martedì mercoledì giovedì venerdì sabato domenica`,
  nl: `de het een en of maar want van in op aan uit bij met naar om over onder tussen tegen door voor na tot sinds tijdens volgens zonder te ter ten dat die
    dit deze wie wat waar wanneer hoe als dan toen niet geen ook nog al wel meer zeer zich zijn haar hun hem hij zij ze ik je we wij u er is was
    waren werd werden wordt worden heeft hebben had hadden kan kunnen zal zullen zou moet moeten daar hier alle andere twee drie nu maandag dinsdag
    woensdag donderdag vrijdag zaterdag zondag`,
  pt: `o a os as um uma uns umas de do da dos das e ou em no na nos nas ao à aos às por pelo pela pelos pelas para com sem sobre entre até desde segundo
    após contra que quem como quando onde porque mas se não nem já mais menos seu sua seus suas lhe eles ele ela é são era foi foram ser está estão
    tem têm há havia este esta estes estas esse essa isso isto aquele todo toda todos também ainda depois antes agora hoje ontem dois três cada
    enquanto muito segunda terça quarta quinta sexta sábado domingo`,
  tr: `ve ile bir bu şu o da de ki mi mı mu mü için gibi kadar göre daha en çok az ne ya veya ama fakat ancak değil var yok olan olarak oldu olduğu
    olduğunu edildi eden etti dedi söyledi sonra önce karşı her tüm bazı hem ise ben sen biz siz onlar onun bunun kendi iki üç yeni üzere
    tarafından arasında üzerinde içinde pazartesi salı çarşamba perşembe cuma cumartesi pazar`,
  ru: `и в во не на я он она оно они мы вы ты что с со как это то а но по к ко у из за от до о об для при без под над про же бы ли так вот там тут здесь где
    когда если чтобы потому или да нет уже ещё еще был была было были быть есть его её ее их ему им ей ней ним него нему них нам нас вам вас мне меня
    себя свой свои своей от ото ах ох самое самый самая другой другие каждый много тогда потом снова наш наша ваш ваша этот эта эти того этого тот та те тех все всё всех весь вся кто кого чем чего только также тоже после перед между
    через более очень может могут сам саме во время при том однако поэтому кроме среди хотя пока`,
  uk: `і й та в у на не що з із зі як це то а але по до від за для при без під над про же б би чи так ось там тут де коли якщо щоб тому або ні вже ще був
    була було були бути є його її їх йому їм їй ній ним нього нас нам вас вам мені мене себе свій свої своїй цей ця ці того цього той та ті тих
    всі усі все всіх весь вся хто кого чим чого тільки також теж після перед між через більш дуже може можуть сам саме він вона воно вони ми ви
    я ти бо адже проте однак хоча поки добре отже хай нехай ото оту оті аби ба ану ох от оце багато разом тоді досі ота потім знову решта усю уся усього
    усіх усім кожен кожна інші інший інша мати час наш наша ваш ваша`,
  ar: `في من على علي إلى الى إلي أن ان إن انه أنه أنها هذا هذه ذلك تلك التي الذي الذين هو هي هم هما نحن أنا أنت كان كانت كانوا يكون تكون ليس ليست لم لن لا
    ما ماذا من مع عن عند بعد قبل بين حتى حتي منذ خلال حول ضد دون غير كل كله كلها كما كيف أي ثم أو او أم بل لكن لكنه قد لقد فقد وقد حيث إذا اذا لو
    هناك هنا أمام تحت فوق أيضا جدا أول أحد آخر أخرى بعض جميع نحو سوى لدى لديه له لها لهم به بها بهم فيه فيها منه منها عنه عنها عليه عليها إليه إليها
    قال قالت وقال أكد بأن بأنه بان وأن وان وانه التى أبو ابن بن بنت يوم أمس اليوم سنة عام شهر مرة الأول الثاني أما إما وهو وهي وكان ومن وفي ولم ولا
    الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت`,
  fa: `و در به از که این را با است آن برای بود شد می نمی ها های تا بر یک هم نیز او ما من تو شما آنها ایشان خود دیگر همه هر اما ولی یا اگر چه چون پس
    پیش بعد قبل روی بین باید شده کرد کرده کند کنند شود گفت گفته دارد داشت داشته بودند هستند نیست سال روز ماه بار وی بی ای سر جز دو سه یکی`,
  he: `את של על לא הוא היא הם הן אני אתה אנחנו זה זאת זו אלה אלו כי אם אשר גם או אבל עם אל אחרי לפני בין כל כמו רק עוד יותר מאוד היה היתה הייתה היו
    יהיה להיות יש אין לו לה להם שלו שלה שלהם אותו אותה אותם בו בה בהם מן עד תחת נגד ללא אחד אחת שני מה מי איך כאשר אז כך לכן שם פה כאן אמר
    אמרה לאחר היום אתמול בנו קום טוב פרק`,
};

const sets = new Map<Language, ReadonlySet<string>>();

/** Function words of a language, folded as {@link foldedText} folds them. */
export function functionWords(language: Language): ReadonlySet<string> {
  const known = sets.get(language);
  if (known) return known;
  const words = new Set(
    WORDS[language]
      .trim()
      .split(/\s+/)
      .map((word) => foldedText(word, 0, word.length)),
  );
  sets.set(language, words);
  return words;
}
