"""Annotated articles of our own writing, in the notation of `marked`: invented people, places and outlets.

Each has its language, its lines, and the stances of its statements by their numbers. They stand for how newsrooms write:
wire reports, local papers, sport, disaster, courts, business, culture.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Marked:
    """One annotated article."""

    name: str
    language: str
    stances: tuple[str, ...]
    lines: tuple[str, ...]

    @property
    def marked(self) -> str:
        """The lines joined, with their marks."""
        return "\n".join(self.lines)


ARTICLES = (
    Marked(
        "en-dyke",
        "en",
        ("said", "said", "accused", "denied", "promised", "said", "warned"),
        (
            "TELN, March 3 (Reuters) - The northern dyke broke on Monday night after three days of rain.",
            "{Q1:“The water came within minutes,”} said {S1:Orla Brandt}, who runs the ferry. {Q1:“Nobody warned us.”}",
            "{S2:The water board} said {Q2:about 600 people had been moved to schools}.",
            "{S3:The farmers' union} accused {Q3:the water board of cutting repairs}.",
            "{S4:The board} denied {Q4:the accusation}.",
            "{S5:Governor Ilse Maran} promised {Q5:to pay for every lost animal}.",
            "The board's pumps are thirty years old.",
            "{Q6:Two of the nine pumps were running}, according to {S6:an engineer}.",
            "{S7:Maran} warned that {Q7:more rain was on its way}.",
        ),
    ),
    Marked(
        "en-match",
        "en",
        ("said", "said", "criticised", "refused"),
        (
            "Teln beat Rano 2-1 in front of 9,000 people on Saturday.",
            "{Q1:“We were lucky,”} {S1:coach Bram Holt} said. {Q1:“They hit the post twice.”}",
            "{S2:Captain Lena Fisk} said {Q2:the team had trained on a car park all winter}.",
            "{S3:Rano's coach} criticised {Q3:the referee}.",
            "{S4:The referee} ruled out {Q4:a replay}.",
            "The second goal came in the last minute.",
        ),
    ),
    Marked(
        "en-court",
        "en",
        ("confirmed", "denied", "said", "asked"),
        (
            "A clerk of the harbour board appeared in court in Teln on Wednesday.",
            "{S1:The clerk, Pia Lund,} admitted {Q1:taking two payments}.",
            "{S2:She} denied that {Q2:the board had known}.",
            "{Q3:“I was afraid,”} {S3:she} told the judge.",
            "{S4:Her lawyer} asked {Q4:the court to show mercy}.",
            "The hearing goes on next week.",
        ),
    ),
    Marked(
        "en-none",
        "en",
        (),
        (
            "The museum of ferries in Teln opens its new hall on Sunday.",
            "Its film “What the River Said” runs every hour.",
            "The “Patience”, built in 1931, is the oldest ship there.",
            "Visitors can see the so-called “silent engine” and a model of the old harbour.",
            "Tickets cost 9 crowns.",
        ),
    ),
    Marked(
        "id-tanggul",
        "id",
        ("said", "said", "accused", "denied", "promised", "said", "warned"),
        (
            "Tanggul utara di Teluk Rano jebol pada Senin malam setelah hujan tiga hari.",
            '"{Q1:Air datang begitu cepat}," kata {S1:Lidia Baruna, pemilik kapal}. "{Q1:Tidak ada yang memberi tahu kami}."',
            "{S2:Badan pengairan} mengatakan {Q2:sekitar 600 orang telah dipindahkan ke sekolah}.",
            "{S3:Serikat petani} menuduh {Q3:badan pengairan memotong biaya perbaikan}.",
            "{S4:Badan itu} membantah {Q4:tuduhan tersebut}.",
            "{S5:Gubernur Ilsa Marana} berjanji {Q5:akan mengganti setiap ternak yang hilang}.",
            "Menurut {S6:seorang insinyur}, {Q6:hanya dua dari sembilan pompa yang menyala}.",
            "{S7:Marana} mengingatkan bahwa {Q7:hujan masih akan turun}.",
        ),
    ),
    Marked(
        "id-sepak-bola",
        "id",
        ("said", "said", "said"),
        (
            "Teluk Rano menang 2-1 atas Muara Sel di depan 9.000 penonton, Sabtu.",
            '"{Q1:Kami beruntung}," ujar {S1:pelatih Bram Holtono}.',
            "{S2:Kapten Lena Fiskasari} mengaku {Q2:timnya berlatih di lapangan parkir sepanjang musim hujan}.",
            '"{Q3:Gol kedua datang pada menit terakhir}," tutur {S3:dia}.',
            "Laga berikutnya digelar pekan depan.",
        ),
    ),
    Marked(
        "id-none",
        "id",
        (),
        (
            "Museum kapal di Teluk Rano membuka aula baru pada hari Minggu.",
            'Film "Kata Sungai" diputar setiap jam.',
            'Kapal "Sabar" buatan 1931 adalah kapal tertua di sana.',
            'Pengunjung dapat melihat apa yang disebut "mesin sunyi" dan maket pelabuhan lama.',
        ),
    ),
    Marked(
        "vi-de",
        "vi",
        ("said", "said", "accused", "denied", "promised", "warned"),
        (
            "Đoạn đê phía bắc vỡ vào đêm thứ Hai sau ba ngày mưa.",
            "“{Q1:Nước tràn vào chỉ trong vài phút},” {S1:bà Trịnh Lệ Hà} nói.",
            "{S2:Ban quản lý đê} cho biết {Q2:khoảng 600 người đã được đưa đến các trường học}.",
            "{S3:Hội nông dân} cáo buộc {Q3:ban quản lý cắt giảm chi phí sửa chữa}.",
            "{S4:Ban quản lý} bác bỏ {Q4:cáo buộc này}.",
            "{S5:Chủ tịch tỉnh} hứa {Q5:sẽ bồi thường cho từng hộ}.",
            "{S6:Ông} cảnh báo {Q6:mưa lớn còn kéo dài}.",
        ),
    ),
    Marked(
        "ru-damba",
        "ru",
        ("said", "said", "accused", "denied", "promised", "reported", "warned"),
        (
            "Северную дамбу прорвало в ночь на вторник после трёх дней дождя.",
            "«{Q1:Вода пришла за считаные минуты}», — рассказала {S1:Лидия Баррова}.",
            "{S2:Управление водного хозяйства} сообщило, что {Q2:около 600 человек перевезли в школы}.",
            "{S3:Союз фермеров} обвинил {Q3:управление в экономии на ремонте}.",
            "{S4:Управление} опровергло {Q4:обвинения}.",
            "{S5:Губернатор Илья Маранов} пообещал {Q5:возместить каждую потерю}.",
            "По данным {S6:инженеров}, {Q6:работали два насоса из девяти}.",
            "{S7:Маранов} предупредил, что {Q7:дожди не кончились}.",
        ),
    ),
    Marked(
        "ru-none",
        "ru",
        (),
        (
            "Музей паромов открывает новый зал в воскресенье.",
            "Фильм «Что сказала река» идёт каждый час.",
            "Паром «Терпение», построенный в 1931 году, самый старый в музее.",
            "Посетители увидят так называемый «тихий двигатель» и макет старого порта.",
        ),
    ),
    Marked(
        "ko-dam",
        "ko",
        ("said", "said", "denied", "promised", "warned"),
        (
            "북쪽 제방이 사흘간의 비 끝에 월요일 밤 무너졌다.",
            '{S1:나루 운영자 이가람 씨는} "{Q1:물이 몇 분 만에 들어왔다}"고 말했다.',
            "{S2:수자원청은} {Q2:주민 약 600명을 학교로 옮겼다}고 밝혔다.",
            "{S3:수자원청 대변인은} {Q3:의혹}을 부인했다.",
            "{S4:마란 지사는} {Q4:피해를 모두 보상하겠다}고 약속했다.",
            "{S5:마란 지사는} {Q5:비가 더 올 것}이라고 경고했다.",
        ),
    ),
    Marked(
        "de-deich",
        "de",
        ("said", "said", "accused", "denied", "warned"),
        (
            "Der nördliche Deich brach in der Nacht zum Dienstag nach drei Tagen Regen.",
            "„{Q1:Das Wasser kam in wenigen Minuten}“, sagte {S1:Lydia Barrow}.",
            "{S2:Die Wasserbehörde} teilte mit, {Q2:rund 600 Menschen seien in Schulen gebracht worden}.",
            "{S3:Der Bauernverband} beschuldigte {Q3:die Behörde der Untätigkeit}.",
            "{S4:Die Behörde} bestritt {Q4:die Vorwürfe}.",
            "{S5:Ministerpräsidentin Ilse Maran} warnte, {Q5:der Regen höre nicht auf}.",
        ),
    ),
    Marked(
        "es-dique",
        "es",
        ("said", "said", "accused", "denied", "promised", "warned"),
        (
            "El dique del norte cedió en la noche del lunes tras tres días de lluvia.",
            "«{Q1:El agua llegó en minutos}», contó {S1:Lidia Barrow}.",
            "{S2:La autoridad del agua} informó que {Q2:unas 600 personas fueron llevadas a escuelas}.",
            "{S3:El sindicato de agricultores} acusó a {Q3:la autoridad de recortar las obras}.",
            "{S4:La autoridad} negó {Q4:la acusación}.",
            "{S5:La gobernadora Ilse Marán} prometió {Q5:pagar cada animal perdido}.",
            "{S6:Marán} advirtió que {Q6:seguirá lloviendo}.",
        ),
    ),
    Marked(
        "fr-digue",
        "fr",
        ("said", "said", "accused", "denied", "promised", "warned"),
        (
            "La digue du nord a cédé dans la nuit de lundi à mardi.",
            "« {Q1:L'eau est arrivée en quelques minutes} », raconte {S1:Lydie Barreau}.",
            "{S2:L'agence de l'eau} a indiqué que {Q2:près de 600 habitants avaient été conduits dans des écoles}.",
            "{S3:Le syndicat des éleveurs} accuse {Q3:l'agence d'avoir retardé les travaux}.",
            "{S4:L'agence} a démenti {Q4:ces accusations}.",
            "{S5:La gouverneure Ilse Maran} a promis {Q5:de payer chaque bête perdue}.",
            "{S6:Elle} a averti que {Q6:la pluie allait durer}.",
        ),
    ),
    Marked(
        "it-argine",
        "it",
        ("said", "said", "accused", "denied", "promised", "warned"),
        (
            "L'argine nord ha ceduto nella notte tra lunedì e martedì dopo tre giorni di pioggia.",
            "«{Q1:L'acqua è arrivata in pochi minuti}», racconta {S1:Lidia Barro}.",
            "{S2:L'agenzia delle acque} ha riferito che {Q2:circa 600 abitanti sono stati portati nelle scuole}.",
            "{S3:Il sindacato degli allevatori} ha accusato {Q3:l'agenzia di aver rinviato i lavori}.",
            "{S4:L'agenzia} ha smentito {Q4:le accuse}.",
            "{S5:La governatrice Ilse Maran} ha promesso {Q5:di pagare ogni animale perduto}.",
            "{S6:Maran} ha avvertito che {Q6:la pioggia continuerà}.",
        ),
    ),
    Marked(
        "it-processo",
        "it",
        ("said", "confirmed", "denied", "said", "refused"),
        (
            "Il processo sul vecchio ponte di Teln è ripreso giovedì davanti a un'aula piena.",
            "Secondo {S1:la procura}, {Q1:i piloni non erano stati controllati per nove anni}.",
            "{S2:L'ingegnere} ha ammesso {Q2:l'errore}.",
            "{S3:L'ex sindaco Bruno Valdi} ha negato {Q3:di aver ricevuto denaro}.",
            "«{Q4:Nessuno mi ha mai mostrato quelle carte}», ha detto {S4:Valdi} ai giornalisti. «{Q4:Le avrei lette}».",
            "{S5:La giudice} ha escluso {Q5:un rinvio}.",
            "L'udienza riprende lunedì.",
        ),
    ),
    Marked(
        "nl-dijk",
        "nl",
        ("said", "said", "accused", "denied", "promised", "warned"),
        (
            "De noordelijke dijk brak in de nacht van maandag op dinsdag na drie dagen regen.",
            "“{Q1:Het water kwam binnen een paar minuten}”, vertelt {S1:Lidia Barro}.",
            "{S2:Het waterschap} liet weten dat {Q2:zo'n 600 inwoners naar scholen zijn gebracht}.",
            "{S3:De boerenbond} beschuldigde {Q3:het waterschap van uitstel van de werken}.",
            "{S4:Het waterschap} ontkende {Q4:de beschuldigingen}.",
            "{S5:Gouverneur Ilse Maran} beloofde {Q5:elk verloren dier te betalen}.",
            "{S6:Maran} waarschuwde dat {Q6:de regen aanhoudt}.",
        ),
    ),
    Marked(
        "nl-rechtszaak",
        "nl",
        ("said", "confirmed", "denied", "said", "refused"),
        (
            "De zaak over de oude brug van Teln ging donderdag verder in een volle zaal.",
            "Volgens {S1:het Openbaar Ministerie} {Q1:waren de pijlers negen jaar lang niet gecontroleerd}.",
            "{S2:De ingenieur} erkende {Q2:de fout}.",
            "{S3:Oud-burgemeester Bram Valk} ontkent dat {Q3:hij geld heeft aangenomen}.",
            "‘{Q4:Niemand heeft mij die papieren ooit getoond}’, zei {S4:Valk} tegen verslaggevers.",
            "{S5:De rechter} weigerde {Q5:de zaak uit te stellen}.",
        ),
    ),
    Marked(
        "pl-wal",
        "pl",
        ("said", "said", "accused", "denied", "promised", "warned"),
        (
            "Północny wał pękł w nocy z poniedziałku na wtorek po trzech dniach deszczu.",
            "„{Q1:Woda przyszła w kilka minut}” – opowiada {S1:Lidia Barska}.",
            "{S2:Zarząd wód} poinformował, że {Q2:około 600 mieszkańców przewieziono do szkół}.",
            "{S3:Związek hodowców} oskarżył {Q3:zarząd o opóźnianie prac}.",
            "{S4:Zarząd} zaprzeczył {Q4:oskarżeniom}.",
            "{S5:Wojewoda Ilza Maran} obiecała {Q5:zapłacić za każde utracone zwierzę}.",
            "{S6:Maran} ostrzegła, że {Q6:będzie dalej padać}.",
        ),
    ),
    Marked(
        "pt-dique",
        "pt",
        ("said", "said", "accused", "denied", "promised", "warned"),
        (
            "O dique do norte cedeu na noite de segunda-feira.",
            '"{Q1:A água chegou em minutos}", contou {S1:Lídia Barrow}.',
            "{S2:A agência da água} informou que {Q2:cerca de 600 pessoas foram levadas para escolas}.",
            "{S3:O sindicato dos agricultores} acusou {Q3:a agência de adiar as obras}.",
            "{S4:A agência} negou {Q4:as acusações}.",
            "{S5:A governadora Ilse Maran} prometeu {Q5:pagar cada animal perdido}.",
            "{S6:Ela} alertou que {Q6:a chuva vai continuar}.",
        ),
    ),
    Marked(
        "uk-damba",
        "uk",
        ("said", "said", "accused", "denied", "promised", "warned"),
        (
            "Північну дамбу прорвало в ніч на вівторок після трьох днів дощу.",
            "«{Q1:Вода прийшла за лічені хвилини}», — розповіла {S1:Лідія Баррова}.",
            "{S2:Управління водного господарства} повідомило, що {Q2:близько 600 людей перевезли до шкіл}.",
            "{S3:Спілка фермерів} звинуватила {Q3:управління в заощадженні на ремонті}.",
            "{S4:Управління} заперечило {Q4:звинувачення}.",
            "{S5:Губернатор Ілля Маранов} пообіцяв {Q5:відшкодувати кожну втрату}.",
            "{S6:Він} попередив, що {Q6:дощі не скінчилися}.",
        ),
    ),
    Marked(
        "zh-ba",
        "zh",
        ("said", "said", "denied", "promised", "warned"),
        (
            "连降三天大雨后，北堤在周一夜间决口。",
            "{S1:渡口老板柯明远}说：“{Q1:水几分钟就来了。}”",
            "{S2:水务局}表示，{Q2:约六百人已被转移到学校}。",
            "{S3:水务局}否认{Q3:有关指控}。",
            "{S4:省长}承诺{Q4:赔偿所有损失}。",
            "{S5:省长}警告说，{Q5:雨还会继续下}。",
        ),
    ),
    Marked(
        "ja-tei",
        "ja",
        ("said", "announced", "denied", "promised", "warned"),
        (
            "三日間の雨の後、北の堤防が月曜の夜に決壊した。",
            "{S1:渡し船を営む岸本さんは}「{Q1:水は数分で来た}」と話した。",
            "{S2:水利庁は}{Q2:住民およそ六百人を学校へ移した}と発表した。",
            "{S3:水利庁の報道官は}、{Q3:疑惑}を否定した。",
            "{S4:知事は}{Q4:損害をすべて補償する}と約束した。",
            "{S5:知事は}{Q5:雨はさらに続く}と警告した。",
        ),
    ),
    Marked(
        "tr-set",
        "tr",
        ("said", "denied", "warned"),
        (
            "Kuzeydeki set üç günlük yağmurun ardından pazartesi gecesi yıkıldı.",
            '{S1:Kayıkçı Ece Tarhan}, "{Q1:Su birkaç dakikada geldi}" dedi.',
            "{S2:İdare sözcüsü} {Q2:iddiaları} reddetti.",
            "{S3:Vali}, {Q3:yağmurun süreceği} konusunda uyardı.",
        ),
    ),
    Marked(
        "hi-bandh",
        "hi",
        ("said", "said", "denied", "warned"),
        (
            "तीन दिन की बारिश के बाद सोमवार रात उत्तरी बांध टूट गया।",
            '{S1:नाविक इला सेन ने} कहा, "{Q1:पानी कुछ ही मिनटों में आ गया।}"',
            "{S2:जल विभाग ने} कहा कि {Q2:करीब 600 लोगों को स्कूलों में पहुंचाया गया}।",
            "{S3:विभाग के प्रवक्ता ने} {Q3:आरोपों} से इनकार किया।",
            "{S4:राज्यपाल ने} चेतावनी दी कि {Q4:बारिश जारी रहेगी}।",
        ),
    ),
    Marked(
        "ar-sadd",
        "ar",
        ("said", "announced", "warned"),
        (
            "انهار السد الشمالي ليلة الاثنين بعد ثلاثة أيام من المطر.",
            "قالت {S1:صاحبة العبارة سلمى ناصر}: «{Q1:وصل الماء خلال دقائق}».",
            "أعلنت {S2:هيئة المياه} أن {Q2:نحو 600 شخص نقلوا إلى المدارس}.",
            "حذر {S3:المحافظ} من أن {Q3:المطر سيستمر}.",
        ),
    ),
)
