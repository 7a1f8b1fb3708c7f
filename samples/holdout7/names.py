"""Given and family names of this group in both scripts, few of which development, the fifth and the sixth have.

General knowledge, typed by hand; no list of real people was used. The spellings are those of everyday registers.
"""

from samples.names import pairs

MEN = pairs("""
MOHAMED=محمد; MOHAMED ACHRAF=محمد أشرف; MOHAMED AYMANE=محمد أيمن; MOHAMED AYOUB=محمد أيوب; MOHAMED HAMZA=محمد حمزة
MOHAMED YOUNES=محمد يونس; MOHAMED EL MEHDI=محمد المهدي; MOHAMED NABIL=محمد نبيل; MOHAMED SAAD=محمد سعد; EL MAHDI=المهدي
MOHAMED ADAM=محمد ادم; EL MOSTAPHA=المصطفى; ELHOUSSINE=الحسين; ELHOUSSAINE=الحسين; LAYACHI=العياشي; LAIDI=العيدي
HAMADI=حمادي; BENACEUR=بناصر; BENHACHEM=بنهاشم; BOUALAM=بوعلام; BOUHCINE=بوحسين; BOUJAMAA=بوجمعة; CHARKI=الشرقي
EL ARBI=العربي; EL FATMI=الفاطمي; HAMMAD=حماد; HOUSSAIN=حسين; HOUSSAM EDDINE=حسام الدين; ISSAM EDDINE=عصام الدين
JAMAL EDDINE=جمال الدين; KHALIFA=خليفة; KHAIREDDINE=خير الدين; MARZOUK=مرزوق; MBAREK=امبارك; MOSTAFA=مصطفى
MOSTAPHA=مصطفى; MOHSINE=محسن; NOUR EDDINE=نور الدين; RADOUAN=رضوان; SADIK=الصديق; SALAHEDDINE=صلاح الدين
SOUHAIL=سهيل; SAIF EDDINE=سيف الدين; TAJ EDDINE=تاج الدين; YAHIA=يحيى; ZINE EL AABIDINE=زين العابدين; ZOUHEIR=زهير
ILIAS=إلياس; MEROUANE=مروان; WAEL=وائل; NIDAL=نضال; AHMED ZAKARIA=أحمد زكرياء; OMAR EL FAROUK=عمر الفاروق
SIDI MOHAMMED=سيدي محمد; MOULAY ISMAIL=مولاي إسماعيل; MOULAY EL MEHDI=مولاي المهدي; MOULAY BRAHIM=مولاي ابراهيم
MOULAY OMAR=مولاي عمر; ABDELMJID=عبد المجيد; ABDERRAHMAN=عبد الرحمان; ABDESSELAM=عبد السلام; ABDELKBIR=عبد الكبير
ABDELHALIM=عبد الحليم; ABDELFATAH=عبد الفتاح; ABDELOUAFI=عبد الوافي; ABDELLALI=عبد العالي; ABDENNASSER=عبد الناصر
ABDELILLAH=عبد الإله; HASSAN=حسن; RACHID=رشيد; YOUSSEF=يوسف
""")

WOMEN = pairs("""
FATIMA=فاطمة; FATIMA EZZAHRA=فاطمة الزهراء; FATIMA-EZZAHRA=فاطمة الزهراء; FATIMAZZAHRA=فاطمة الزهراء
FATIMA-ZAHRA=فاطمة الزهراء; HAJIBA=حجيبة; HOUSNIA=حسنية; JEMAA=جمعة; KALTOUM=كلثوم; LAKBIRA=الكبيرة; MARIEM=مريم
MERYAM=مريم; NAJIBA=نجيبة; NAJWA=نجوى; NIHAD=نهاد; NIHAL=نهال; OUM ELKHEIR=أم الخير; RAHIL=رحيل; RAJAA=رجاء
RQUIA=رقية; REQIA=رقية; SALIMA=سليمة; SAMIA=سامية; SANAA=سناء; SAFAA=صفاء; SOUKAYNA=سكينة; SOUHAILA=سهيلة
SIHAME=سهام; TAMIMA=تميمة; TAHIRA=الطاهرة; TAOUFIKA=توفيقة; ZAYNAB=زينب; ZAINEB=زينب; ZAHRAE=زهراء; ZHOURA=الزهرة
ZOUHRA=الزهرة; YASSMINE=ياسمين; YOUSSRA=يسرى; WAHIBA=وهيبة; OUISSAL=وصال; OUIJDANE=وجدان; ILHAME=إلهام
IKRAME=إكرام; IHSANE=إحسان; IBTISSAME=ابتسام; HAYATE=حياة; GHIZLAN=غزلان; FADWA=فدوى; FATEN=فاتن; DOUNYA=دنيا
BAHIA=بهية; ASMAA=أسماء; LALLA ZINEB=للا زينب; LALLA NEZHA=للا نزهة; SAADIYA=السعدية; TOURIYA=ثورية; LAHBIBA=لحبيبة
FATTOUMA=فطومة; LOUIZA=لويزة; RITAJ=رتاج; JINANE=جنان; KAOUTHAR=كوثر; SOUNDOUSS=سندس; TASNIM=تسنيم; HIDAYA=هداية
HAFSA=حفصة; KHAWLA=خولة; NOUHAYLA=نهيلة; KHADIJA=خديجة; AICHA=عائشة
""")

FAMILIES = pairs("""
AABID=عابد; ABAJJA=أباجا; ABOUNACEUR=أبوناصر; ACHOUR=عاشور; ADIB=أديب; AGDID=أكديد; AGNAOU=أكناو; AIT ABBOU=ايت عبو
AIT ELMOKHTAR=ايت المختار; AIT HMAD=ايت حماد; AIT LAASRI=ايت العسري; AIT OUAKRIM=ايت واكريم; AIT TALB=ايت طالب
AKDIM=أقديم; AMAL=أمل; AMINE=أمين; AMMARI=عماري; AOUNI=عوني; ARIF=عريف; ASSAL=عسال; AZOUGAGH=أزوكاغ; BAALI=بعلي
BAHLOUL=بهلول; BAICH=بعيش; BAMOU=بامو; BARRADI=برادي; BELAOUCHI=بلعوشي; BELGHAZI=بلغازي; BELHADJ=بلحاج; BELKBIR=بلكبير
BELMOUDEN=بلمودن; BEN HIBA=بن هيبة; BENABDERRAZIK=بنعبد الرزيق; BENAISSA=بنعيسى; BENAOUDA=بنعودة; BENCHRIF=بنشريف
BENHADDI=بنحدي; BENKADDOUR=بنقدور; BENLAMINE=بنلمين; BENSLIMANE=بنسليمان; BENTOUMI=بنتومي; BOUBEKRI=البوبكري
BOUCHTI=بوشتي; BOUDHAIM=بودهيم; BOUHAFS=بوحفص; BOUJIDA=بوجيدة; BOUKDIR=بوقدير; BOULKHIR=بولخير; BOUMEHRAZ=بومهراز
BOURHIM=بورحيم; BOUSSOUF=بوصوف; BOUTGAYOUT=بوتكايوت; CHAFIQ=شفيق; CHAKIRI=الشاكيري; CHAMI=الشامي; CHARAI=الشرعي
CHARKAOUI=الشرقاوي; CHTOUKI=الشتوكي; DAHMANI=الدحماني; DEHBI=الذهبي; DRISSI=الدريسي; ECH-CHAOUI=الشاوي
EDDAOUDI=الداودي; EL AASRI=العسري; EL ACHHAB=الأشهب; EL AMINE=الأمين; EL ASSAOUI=العساوي; EL BAHI=الباهي
EL BOUSTANI=البستاني; EL FAKIR=الفقير; EL GHAZOUANI=الغزواني; EL HADDAD=الحداد; EL HAFIDI=الحافيظي; EL HAMRI=الحمري
EL HANAFI=الحنفي; EL JAOUHARI=الجوهري; EL KAMEL=الكامل; EL KANDOUSSI=القندوسي; EL KHAMLICHI=الخمليشي
EL KHAYAT=الخياط; EL MAGHRAOUI=المغراوي; EL MAJDOUBI=المجدوبي; EL MAMOUNI=المامون; EL MEZOUARI=المزواري
EL MOUJAHID=المجاهد; EL OUALI=الوالي; ELKADIRI=القادري; ENNOUHI=النوحي; ERRAFIK=الرفيق; ESSAIDI=السعيدي
ESSAKALLI=الصقلي; EZZOUHRI=الزهري; FADILI=الفضيلي; FAKHRI=فخري; GHAZOUI=الغزوي; GUENDOUZ=كندوز; HACHIMI=الهاشمي
HADDADI=الحدادي; HAMZAOUI=حمزاوي; HARRAK=حراق; JAAFARI=الجعفري; JABBOURI=الجبوري; KACIMI=القاسمي; KHAYI=الخايي
KOUBAA=القبعة; LAAOUINA=لعوينة; LACHEHEB=لشهب; LAHYANI=اللحياني; LAKHAL=لكحل; LAMHARHAR=لمهرهر; MADANI=المدني
MAHBOUB=محبوب; MIMOUNI=الميموني; MOUSSAOUI=الموساوي; NADIF=نظيف; NAJI=ناجي; OUCHAKOUR=أوشكور; OUARDI=الوردي
OUBIHI=أوبيهي; OULMAATI=أولمعطي; RAHHAL=رحال; RIADI=الرياضي; SABBAR=الصبار; SALHI=الصالحي; SAOUD=سعود; TAIBI=الطيبي
TOUFIQ=توفيق; ZAHRAOUI=الزهراوي; ZERIOUH=زريوح; ZRIOUIL=زريويل; ALAOUI=العلوي; TAZI=التازي; AMRANI=العمراني
""")
