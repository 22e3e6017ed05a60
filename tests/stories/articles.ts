import type { StoryDocument } from "#analysis";

/** A document of a test. */
export const article = (
  id: string,
  date: string | null,
  title: string | null,
  text: string,
): StoryDocument => ({ id, date, title, text, boilerplate: [] });

/** Dockers of an invented port lay down work: three outlets, each in its own words. */
export const strike: readonly StoryDocument[] = [
  article(
    "strike-herald",
    "2031-03-02",
    "Dockers shut Velden harbour over pay",
    `Dockers at the port of Velden stopped work at midnight on Sunday after talks on wages broke down. Some 1,400 crane
drivers and stevedores stayed at the gates while eleven container ships waited in the estuary. The union leader Marta
Quist said her members had been offered two per cent when prices had risen by seven. "Nobody here can feed a family on a
promise," she told the crowd at Pier Nine. The harbour company said that every idle day cost it three million crowns.
Transport minister Anselm Rode urged both sides to return to the table. Quist answered that the minister should first
look at what stevedores earn. Hauliers warned that fruit was already rotting in the warehouses behind the quay.`,
  ),
  article(
    "strike-courier",
    "2031-03-02",
    "Velden port at a standstill",
    `Eleven container ships lay at anchor in the Velden estuary on Sunday as a walkout by stevedores closed the country's
biggest harbour. Marta Quist, who heads the dockers' union, put the number of strikers at 1,400. Her members want seven
per cent more pay to match prices; the harbour company has offered two. Crane drivers warmed themselves at fires outside
Pier Nine. The company spoke of losses of three million crowns a day and threatened to send ships to other ports. Anselm
Rode, the transport minister, called the walkout "a blow to everyone who lives by trade" and asked for talks. Hauliers
said warehouses near the quay were filling with fruit that nobody could load.`,
  ),
  article(
    "strike-post",
    "2031-03-03",
    "Quist: we will hold out at Pier Nine",
    `The union behind the walkout at Velden harbour said on Monday that it would hold out for weeks. "We have a strike fund
and we have patience," Marta Quist told stevedores who had spent the night at Pier Nine. The 1,400 dockers demand seven
per cent; the harbour company repeats its offer of two. Container ships in the estuary now number thirteen, and two have
turned towards ports abroad. Transport minister Anselm Rode invited both sides to his office, without success so far.
Crane drivers said that their wages had stood still while the harbour paid its owners a record dividend. Hauliers asked
the government to open the warehouses so that fruit could be moved.`,
  ),
];

/** The same actors a month later: another event. */
export const ruling: readonly StoryDocument[] = [
  article(
    "ruling-herald",
    "2031-04-07",
    "Court freezes union accounts",
    `A labour court on Monday froze the accounts of the dockers' union, holding that its leadership had moved members'
contributions into a property fund without a vote. Judge Ilse Tarn gave Marta Quist ten days to hand over the books. The
ruling follows a complaint by four former treasurers, who say that nine flats were bought in secret. Quist called the
judgment political and announced an appeal. Transport minister Anselm Rode said he would not comment on the independence
of judges. Lawyers for the treasurers welcomed the order and said that the flats should be sold. The union's auditors
resigned in January after they were refused the minutes of two board meetings.`,
  ),
  article(
    "ruling-courier",
    "2031-04-08",
    "Nine flats and a frozen account",
    `Marta Quist must open the books of the dockers' union within ten days, the labour court has ruled. Judge Ilse Tarn froze
all accounts after four former treasurers complained that contributions had gone into a property fund. According to the
judgment nine flats were bought without a vote of the members. The union will appeal against the order, which Quist
described as political. Its auditors left in January because they had not been shown the minutes of board meetings. A
lawyer for the treasurers said the sale of the flats would bring the money back. Anselm Rode, the transport minister,
declined to comment on the judges.`,
  ),
];

/** Something else on the day of the strike. */
export const eruption: readonly StoryDocument[] = [
  article(
    "eruption-herald",
    "2031-03-02",
    "Ash over the islands",
    `Mount Harra threw a column of ash nine kilometres high on Sunday, and the airport of the Selvi islands closed within the
hour. Two villages on the northern slope were emptied before lava reached the vineyards. Volcanologist Pia Oren said the
magma chamber had been swelling since autumn and that further explosions were likely. Fishermen ferried three hundred
people across the strait. Nobody was hurt. Schools on the islands will stay shut until the wind turns, and residents were
told to wear masks and to keep livestock indoors.`,
  ),
  article(
    "eruption-post",
    "2031-03-02",
    "Islanders flee Mount Harra",
    `Fishing boats carried three hundred islanders across the strait on Sunday when Mount Harra erupted above the vineyards of
Selvi. Lava ran down the northern slope towards two villages that had been emptied in time. The airport closed because of
ash, which rose nine kilometres. Nobody was hurt. More explosions are likely, said Pia Oren, a volcanologist who has
watched the magma chamber swell since autumn. Residents should wear masks and bring livestock indoors; schools remain
shut until the wind turns.`,
  ),
];

/** What an agency sent, and what three outlets made of it. */
const wire = `The Velden harbour company and the dockers' union agreed on Thursday to end a walkout of eleven days. Under the deal
stevedores will receive four and a half per cent more from April and a single payment of six hundred crowns. The ships that
are still waiting in the estuary will be unloaded in the order in which they came. Both sides spoke of a result that nobody
had wanted and everybody could live with. The agreement was brokered by a retired judge, Konrad Aal, who had let the
parties negotiate through two nights in a hotel outside the town.`;

export const wireCopies: readonly StoryDocument[] = [
  article("wire-agency", "2031-03-12", "Velden: deal ends harbour walkout", wire),
  article("wire-herald", "2031-03-13", "Dockers win pay rise", `VELDEN (agency).\n\n${wire.toUpperCase()}`),
  article(
    "wire-courier",
    "2031-03-13",
    "Peace at the pier",
    `${wire.slice(0, wire.indexOf(" The agreement"))} Our correspondent saw dancing on the quay.`,
  ),
  article(
    "wire-post",
    "2031-03-13",
    "How a hotel ended the strike",
    `Nobody slept much in the Hotel Linde this week. In its breakfast room a retired judge drew columns on a napkin, the
stevedores' side on the left, the harbour's on the right, and asked each of them what they would be ashamed to lose. By
Thursday morning the columns met. Stevedores get four and a half per cent and a payment on top; the company gets its quay
back. Konrad Aal paid for his own coffee and took the early train. "They did it themselves," he said on the platform.`,
  ),
];

/** One event in other languages and scripts, two documents each, and a third on something else. */
export const inOtherLanguages: Readonly<Record<string, readonly [string, string, string]>> = {
  German: [
    `Die Feuerwehr hat in der Nacht zum Dienstag einen Großbrand in der alten Weberei von Lindtal gelöscht. Nach Angaben des
Einsatzleiters Bernd Kroll brannte das Dach auf zweitausend Quadratmetern. Verletzt wurde niemand. Die Weberei steht seit
zehn Jahren leer, ein Verein wollte dort Werkstätten einrichten.`,
    `In Lindtal ist die leerstehende Weberei ausgebrannt. Das Feuer griff in der Nacht auf das Dach über; zweitausend
Quadratmeter wurden zerstört. Einsatzleiter Bernd Kroll sagte, verletzt worden sei niemand. Der Verein, der dort
Werkstätten plante, sprach von einem schweren Verlust.`,
    `Der Stadtrat von Aubach hat am Dienstag den Haushalt beschlossen. Die Gebühren für Kindergärten steigen im Herbst um
drei Prozent. Bürgermeisterin Hanne Vogt verteidigte den Beschluss gegen Kritik der Eltern, die eine Unterschriftensammlung
angekündigt haben.`,
  ],
  Russian: [
    `Ночью в посёлке Заречье сошёл с рельсов грузовой состав с углём. По словам начальника станции Игоря Лапина, опрокинулись
семнадцать вагонов, никто не пострадал. Движение поездов остановлено, пассажиров везут автобусами.`,
    `Семнадцать вагонов с углём опрокинулись возле станции Заречье. Грузовой состав сошёл с рельсов ночью, никто не пострадал,
сообщил начальник станции Игорь Лапин. Пассажиров пересадили в автобусы, движение восстановят к вечеру.`,
    `В городской библиотеке открылась выставка старинных карт. Хранитель Анна Белова показала атлас восемнадцатого века,
который нашли на чердаке школы. Выставка продлится до конца месяца, вход свободный.`,
  ],
  Arabic: [
    `أعلنت بلدية وادي النخيل إغلاق الجسر القديم بعد ظهور شقوق في الدعامات. وقال المهندس سامي الخولي إن الإصلاح يستغرق أربعة
أشهر، وإن الشاحنات ستسلك الطريق الشرقي.`,
    `أغلق الجسر القديم في وادي النخيل بسبب شقوق في الدعامات، وفق ما قاله المهندس سامي الخولي. ويستغرق الإصلاح أربعة أشهر
تسلك خلالها الشاحنات الطريق الشرقي.`,
    `فاز فريق المدرسة الثانوية ببطولة الشطرنج بعد مباراة طويلة. وأهدى المدرب ناصر العلي الكأس إلى طلاب الصف الأول.`,
  ],
  Chinese: [
    `青石镇的水库大坝周三出现裂缝，当局连夜疏散下游三个村庄的两千名居民。工程师林海涛说，裂缝长约四十米，抢修队已开始泄洪。`,
    `工程师林海涛表示，青石镇水库大坝的裂缝约四十米长，周三已开始泄洪。下游三个村庄约两千名居民被连夜疏散。`,
    `北岭大学的学生乐团周三在音乐厅演出，曲目包括两首民歌。指挥周敏说，门票收入将用于购买新的乐器。`,
  ],
  Thai: [
    `เกิดเหตุเรือข้ามฟากจมใกล้เกาะแก้ว ผู้โดยสารสี่สิบคนได้รับความช่วยเหลือทั้งหมด กัปตันสมชายกล่าวว่าเครื่องยนต์ดับกลางทะเล`,
    `ผู้โดยสารสี่สิบคนรอดชีวิตหลังเรือข้ามฟากจมใกล้เกาะแก้ว กัปตันสมชายกล่าวว่าเครื่องยนต์ดับ`,
    `โรงเรียนบ้านทุ่งเปิดห้องสมุดใหม่ให้เด็กนักเรียนอ่านหนังสือฟรี ครูใหญ่วิไลขอบคุณชาวบ้านที่ร่วมบริจาค`,
  ],
};
