"""Rarer Moroccan given and family names in both scripts, which the other groups mostly lack.

General knowledge, typed by hand; no list of real people was used.
"""

from samples.holdout2.names import pairs

MEN = pairs("""
ABDELFATTAH=عبد الفتاح; ABDELHADI=عبد الهادي; ABDELHAY=عبد الحي; ABDELMOUGHIT=عبد المغيث; ABDELMOULA=عبد المولى
ABDELMOUNIM=عبد المنعم; ABDELOUAHED=عبد الواحد; ABDENNACER=عبد الناصر; ABDERRAZZAK=عبد الرزاق; ABDESSLAM=عبد السلام
ADAM=آدم; AMENAY=أمناي; ANIR=أنير; BADR EDDINE=بدر الدين; BOUBKER=بوبكر; BOUCHTA=بوشتى; BOUJEMAA=بوجمعة; CHAKIB=شكيب
CHARAF EDDINE=شرف الدين; CHOUAIB=شعيب; EL HABIB=الحبيب; EL KBIR=الكبير; EL MAHFOUD=المحفوظ; FAISSAL=فيصل; GHALI=غالي
HADDOU=حدو; HAMMOU=حمو; HATIM=حاتم; HOUSSAM=حسام; IDIR=إيدير; IYAD=إياد; JAAFAR=جعفر; KAMAL=كمال; LAHBIB=لحبيب
LMAHJOUB=المحجوب; M'BAREK=امبارك; M'HAMED=امحمد; M'HAND=امحند; MIMOUN=ميمون; MOHAND=محند; MOUAD=معاد; MOULOUD=مولود
MOULAY TAHAR=مولاي الطاهر; MOURAD=مراد; MOUSSA=موسى; NAJIB=نجيب; NIZAR=نزار; OUADIE=وديع; OUSSAMA=أسامة; RAYANE=ريان
SAAD=سعد; SAAD EDDINE=سعد الدين; SALAH=صلاح; SIDI MOHAMED=سيدي محمد; TAHAR=الطاهر; TOUHAMI=التهامي; YAHYA=يحيى
YAZID=يزيد; ZOUHAIR=زهير
""")

WOMEN = pairs("""
ABLA=عبلة; AFAF=عفاف; AHLAM=أحلام; AMINATOU=أمينتو; ARKIA=ارقية; BADIAA=بديعة; BAHIJA=بهيجة; CHADIA=شادية
DAMIA=داميا; DOHA=ضحى; EL ALIA=العالية; EL GHALIA=الغالية; EL KEBIRA=الكبيرة; FARAH=فرح; FATIMA EZZAHRAE=فاطمة الزهراء
FATINE=فاتن; FATNA=فاطنة; FETTOUMA=فطومة; GHITA=غيثة; HADDA=حدة; HADHOUM=هدهوم; HAFSSA=حفصة; HAJAR=هاجر; HASNA=حسناء
HIBA=هبة; HIND=هند; IJJA=إجة; ITTO=إيطو; JIHANE=جيهان; KELTOUM=كلتوم; KHADDOUJ=خدوج; LALLA KHADIJA=للا خديجة; LINA=لينا
M'BARKA=امباركة; MAMMA=مامة; MAYMOUNA=ميمونة; MOULOUDA=مولودة; NAFISSA=نفيسة; NAJOUA=نجوى; NOUHAILA=نهيلة; OUARDA=وردة
OUM KELTOUM=أم كلتوم; OUMNIA=أمنية; RABHA=رابحة; RAHMA=رحمة; RIM=ريم; ROKAYA=رقية; SAADIA=السعدية; TAOUS=طاوس
TITRIT=تيتريت; TLAITMAS=تلايتماس; TODA=تودة; WISSAL=وصال; YAMNA=يامنة; YETTO=يطو; ZAHIA=زاهية; ZHOUR=زهور
""")

FAMILIES = pairs("""
ABOUDRAR=أبودرار; AGOUMI=أكومي; AGOUZOUL=أكوزول; AIT EL CAID=ايت القايد; AIT M'BAREK=ايت امبارك; AIT OUALI=ايت والي
AIT SI AMER=ايت سي عامر; AMGHAR=أمغار; ARSALANE=أرسلان; AZZOUZI=عزوزي; BAHI=باهي; BAJJOU=باجو; BAKKAS=بقاس
BELGHITI=بلغيتي; BELHAJ=بلحاج; BELKHAYAT=بلخياط; BELLAMINE=بلامين; BENAMAR=بنعمار; BENCHRIFA=بنشريفة; BENHIMA=بنهيمة
BENMOUSSA=بنموسى; BENNIS=بنيس; BENSOUDA=بنسودة; BENYAHIA=بنيحيى; BOUHLAL=بوهلال; BOUMEHDI=بومهدي; BOUSSELHAMI=بوسلهامي
BOUTAYEB=بوطيب; BOUZIANE=بوزيان; CHAHBOUNE=شهبون; CHAOUI=الشاوي; CHERKAOUI=الشرقاوي; CHRIFI=الشريفي; DEBBAGH=الدباغ
DERKAOUI=الدرقاوي; EL ADNANI=العدناني; EL AZHARI=الأزهري; EL BAZ=الباز; EL BOUHALI=البوهالي; EL GUEROUANI=الكرواني
EL HAIMER=الحيمر; EL JAZOULI=الجزولي; EL KHAYARI=الخياري; EL MESBAHI=المصباحي; EL MOKHTARI=المختاري; EL OUAFI=الوافي
EL YOUSFI=اليوسفي; ENNASIRI=الناصيري; ERROUGUI=الروكي; ESSAFI=الصافي; EZZAKI=الزاكي; FIKRI=فكري; GOUNDAFI=الكندافي
GUENNOUN=كنون; HAJJAJI=حجاجي; HAMMOUTI=الحموتي; HANNACH=حناش; HIMMI=حيمي; ID LAHCEN=اد لحسن
IDRISSI KAITOUNI=الادريسي القيطوني; IKEN=إيكن; IZEM=إيزم; JOUTI=الجوطي; KARROUM=كروم; LAAROUSSI=العروسي; LABIED=لبيض
LAGHRISSI=لغريسي; LAMGHARI=لمغاري; LAMRANI=العمراني; LEBBAR=اللبار; LOUKILI=الوكيلي; MAZOUZ=مزوز; MESSAOUDI=المسعودي
MOUDDEN=مودن; MOUSTAINE=مستعين; NAJMI=النجمي; NEJJAR=النجار; OUAKRIM=واكريم; OUARAB=واعراب; OUBAHA=أوبها
OUHADDOU=اوحدو; OURAHOU=اوراحو; RGUIBI=الركيبي; SADIKI=الصديقي; SEKKAT=السقاط; TADLAOUI=التادلاوي; TAFRAOUTI=التفراوتي
YACOUBI=اليعقوبي; ZEMMOURI=الزموري; ZNIBER=زنيبر; ZOUAOUI=الزواوي
""")
