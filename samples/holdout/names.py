"""Given and family names of the holdout group, nearly all unlike those of development, in both scripts.

General knowledge, typed by hand; no list of real people was used. Amazigh, Sahrawi, compound and particle names are
over-represented on purpose: they are what readers get wrong.
"""

from samples.names import Name


def _names(text: str) -> tuple[Name, ...]:
    pairs = (entry.split("=") for line in text.strip().splitlines() for entry in line.split(";"))
    return tuple(Name(latin.strip(), arabic.strip()) for latin, arabic in pairs)


MEN = _names("""
ABDELMAJID=عبد المجيد; ABDELOUAHED=عبد الواحد; ABDELFETTAH=عبد الفتاح; ABDELGHANI=عبد الغني; ABDELHADI=عبد الهادي
ABDEL MOUNAIM=عبد المنعم; ABD EL KRIM=عبد الكريم; ABDENNABI=عبد النبي; ABDERRAZZAK=عبد الرزاق; ABDESSLAM=عبد السلام
AZZEDDINE=عز الدين; ALAE EDDINE=علاء الدين; BADR=بدر; BADREDDINE=بدر الدين; BACHIR=البشير; BOUJEMAA=بوجمعة
CHOUAIB=شعيب; CHAKIB=شكيب; EL HOUSSAINE=الحسين; EL MAHJOUB=المحجوب; EL MOKHTAR=المختار; EL KEBIR=الكبير
FAYCAL=فيصل; FAROUK=فاروق; GHALI=غالي; HAITAM=هيثم; HASSANE=حسان; HAMMOU=حمو; HOUCINE=حسين; HABIB=الحبيب
IDIR=ايدير; IGUIDER=ايكيدر; JAAFAR=جعفر; JAOUAD=جواد; KAMAL=كمال; LOTFI=لطفي; LHOUSSINE=لحسين; LAHBIB=لحبيب
MASSINE=ماسين; M'HAMED=امحمد; M'BAREK=امبارك; MAATI=المعطي; MOHAMED LAMINE=محمد لمين; MOHAMED FADEL=محمد فاضل
MOHAMED SALEM=محمد سالم; MOHA=موحا; MOULOUD=مولود; MOULAY DRISS=مولاي ادريس; MOULAY EL HASSAN=مولاي الحسن
MOUAD=معاذ; MONCEF=منصف; MOURAD=مراد; NAJIB=نجيب; NIZAR=نزار; OUSSAMA=أسامة; OUIDIR=ويدير; OUALI=والي
RAYANE=ريان; RIDA=رضى; SIDI MOHAMED=سيدي محمد; SIDI BRAHIM=سيدي ابراهيم; SAAD=سعد; SAMI=سامي; SIFAW=سيفاو
TAHAR=الطاهر; TAHA=طه; THAMI=التهامي; USAYD=أسيد; WAIL=وائل; WASSIM=وسيم; YAHYA=يحيى; YAZID=يزيد; YUBA=يوبا
ZOUHAIR=زهير; ZIAD=زياد; ANIR=أنير; AMAYAS=أماياس; AKSIL=أكسيل; BOUBKER=بوبكر; LARBI=العربي; BRAHIM SALEM=ابراهيم سالم
""")

WOMEN = _names("""
ABLA=عبلة; AFAF=عفاف; AHLAM=أحلام; AIDA=عايدة; AYA=آية; AMINATOU=أمينتو; ATIKA=عتيقة; AZIZA=عزيزة; BAHIJA=بهيجة
BADIA=بديعة; BATOUL=البتول; CHADIA=شادية; CHAMA=شامة; DALAL=دلال; DAOUIA=الضاوية; DIHIA=ديهيا; EL ALIA=العالية
EL GHALIA=الغالية; EL KAMLA=الكاملة; EL MAMOUNIA=المامونية; FATIMA EZZAHRAE=فاطمة الزهراء; FATNA=فاطنة; FATIHA=فتيحة
FATIMATOU=فاطمتو; FETTOUMA=فطومة; GHALIA=غالية; GHITA=غيثة; HADDA=حدة; HADHOUM=هدهوم; HAJAR=هاجر; HASNAA=حسناء
HIND=هند; HNIA=هنية; IBTISSAM=ابتسام; ICHRAQ=إشراق; IJJA=ايجة; INASS=إيناس; ITRI=ايتري; ITTO=ايطو; JIHANE=جيهان
JAOUHARA=جوهرة; KHADDOUJ=خدوج; KELTOUM=كلثوم; LALLA AICHA=للا عائشة; LALLA KHADIJA=للا خديجة; LALLA MERIEM=للا مريم
LAMYAE=لمياء; LINA=لينة; MAHJOUBA=محجوبة; MANAL=منال; MARIAM=مريم; MBARKA=امباركة; MENNANA=منانة; MINATOU=مينتو
MOULOUDA=مولودة; MUNIA=مونية; NAFISSA=نفيسة; NOUHAILA=نهيلة; NOUR EL HOUDA=نور الهدى; OUM KALTOUM=أم كلثوم
OUMNIA=أمنية; RACHA=رشا; RAHMA=رحمة; RIHAB=رحاب; RIM=ريم; SAFAE=صفاء; SALKA=السالكة; SELMA=سلمى
SILIA=سيليا; TAMAZIGHT=تمازيغت; TLAITMAS=تلايتماس; TOUDA=تودة; TIZIRI=تيزيري; TAFAT=تافات; WAFAA=وفاء; WISSAL=وصال
YAMNA=يامنة; YAKOUT=ياقوت; ZHOR=زهور; ZAINA=زينة; ZAHIA=زاهية; ZOULIKHA=زليخة; ZAYNABOU=زينبو
""")

FAMILIES = _names("""
ABARGHAZ=ابرغاز; ABOUELFADL=أبو الفضل; ABOUTALIB=أبو طالب; ACHEHBAR=أشهبار; AGHBALOU=اغبالو; AGOUZOUL=أكوزول
AIT ALI=ايت علي; AIT BAHA=ايت باها; AIT EL HAJ=ايت الحاج; AIT OUMGHAR=ايت اومغار; AIT SI ALI=ايت سي علي
AIT TALEB=ايت الطالب; AKHANNOUCH=اخنوش; AMEZIANE=أمزيان; AMGHAR=أمغار; AOURAGH=أوراغ; ARHOUN=ارحون; ASMAR=أسمر
AZOULAY=أزولاي; AZIZI=عزيزي; BAHA=باها; BAKRIM=باكريم; BEDRAOUI=البدراوي; BELFQIH=بلفقيه; BELGHITI=بلغيتي
BELHAJ=بلحاج; BELMAHI=بلماحي; BEN ABDELJALIL=بن عبد الجليل; BEN AICHA=بن عائشة; BEN BRAHIM=بن ابراهيم
BEN EL GHAZI=بن الغازي; BEN HAMMOU=بن حمو; BEN LARBI=بن العربي; BENCHEKROUN=بنشقرون; BENKIRANE=بنكيران
BENMOUSSA=بنموسى; BENNIS=بنيس; BENSOUDA=بنسودة; BENYAHYA=بنيحيى; BOUAYACH=بوعياش; BOUDRAA=بودراع; BOUFOUS=بوفوس
BOUHLAL=بوهلال; BOUMEDIANE=بومدين; BOUSSELHAM=بوسلهام; BOUZID=بوزيد; CHAHBOUN=شهبون; CHENTOUF=الشنتوف
CHERKAOUI=الشرقاوي
DADES=دادس; DERKAOUI=الدرقاوي; DGHOUGHI=الدغوغي; ECH-CHAFII=الشافعي; ECHCHERIF=الشريف; ED-DAHBI=الذهبي; EDDAHABI=الذهبي
EL ABBADI=العبادي; EL AOUNI=العوني; EL AZHARI=الأزهري; EL BAZ=الباز; EL BOUAZZAOUI=البوعزاوي; EL FILALI=الفيلالي
EL GARTITI=الكرتيتي; EL GUERROUJ=الكروج; EL HAJJAMI=الحجامي; EL HIBA=الهيبة; EL JAZOULI=الجزولي; EL KARTOUB=القرطب
EL MESBAHI=المصباحي; EL OUAFI=الوافي; EL OUAZGHARI=الوزغاري; EL YOUSFI=اليوسفي; ELKHALFI=الخلفي; ENNACIRI=الناصري
ER-RAMI=الرامي; ERGUIBI=الركيبي; ESSEBBAR=الصبار; ET-TAOUIL=الطويل; EZZOUBIR=الزبير; FASSI FIHRI=الفاسي الفهري
GOURRAM=كرام; HANAFI=حنفي; HMAMOUCHI=احماموشي; IBN KHADDA=ابن خدة; IDRISSI JANATI=الادريسي جناتي; IGOURRAMEN=ايكورامن
JOUDAR=جودار; KHALDOUNE=خلدون; KHAYA=خيا; LAABIDI=العابدي; LAGHZAOUI=الغزاوي; LAKHLIFI=لخليفي; LAAROUSSI=العروسي
LEMSEYEH=المسيح; MAE EL AININE=ماء العينين; MECHBAL=مشبال; M'RABET=امرابط; MOULAY RACHID=مولاي رشيد
NAIT BELKACEM=نايت بلقاسم
NAIT LHO=نايت لحو; NEJJAR=النجار; OUAZIZ=وعزيز; OUBAHA=اوباها; OUCHEN=اوشن; OUHSSINE=اوحسين; OULD BABA=ولد بابا
OULD EL HOUCINE=ولد الحسين; OULD SALEK=ولد السالك; QASSIMI=القاسمي; RGUIBI=الرقيبي; SADDIKI=الصديقي; SAHRAOUI=الصحراوي
SI MOHAMED=سي محمد; SIDI BABA=سيدي بابا; TAGHI=الطاغي; TAMIM=تميم; TAZROUT=تازروت; TIJANI=التيجاني
YACOUBI ALAMI=اليعقوبي العلمي
YAZAMI=اليازمي; ZAGOURI=الزاكوري; ZAKI=زكي; ZEMMAMA=زمامة; ZNIBER=زنيبر; ZOUINE=زوين
""")
