"""Given and family names of this group in both scripts, few of which the groups before it have.

General knowledge, typed by hand; no list of real people was used.
"""

from samples.holdout2.names import pairs

MEN = pairs("""
ABDELALI=عبد العالي; ABDELBARI=عبد الباري; ABDELFETTAH=عبد الفتاح; ABDELGHAFOUR=عبد الغفور
ABDELMOUMEN=عبد المومن; ABDENNABI=عبد النبي; ABDERRAOUF=عبد الرؤوف; ABDESSATTAR=عبد الستار; ABDOULLAH=عبد الله
ABED=عابد; AHMIDOU=أحميدو; AISSAM=عصام; ALI OUHADDOU=علي اوحدو; ANASS=أنس; AZZEDDINE=عز الدين; BACHIR=البشير
BAHA EDDINE=بهاء الدين; BELKACEM=بلقاسم; BENACHIR=بنعاشر; BENNACER=بناصر; BOUMEDIENE=بومدين; BRIK=بريك
DJILALI=الجيلالي; EL ARABI=العربي; EL GHALI=الغالي; EL HAJ=الحاج; EL HASSANE=الحسان; EL KHATIR=الخاطر
EL MEKKI=المكي; EL MOKHTAR=المختار; FADEL=فاضل; HABIB ALLAH=حبيب الله; HADI=هادي; HAMMANI=حماني; HICHAME=هشام
IBRAHIM=إبراهيم; IMRANE=عمران; ISMAAIL=إسماعيل; KADDOUR=قدور; LAARBI=العربي; LAHOUCINE=الحوسين; LOUKMANE=لقمان
MAATI=المعطي; MESSAOUD=مسعود; MOHAMMED AMINE=محمد أمين; MOHAMMED SAID=محمد سعيد; MOULAY ALI=مولاي علي
MOULAY HAFID=مولاي حفيظ; MOUNAIM=منعم; MOUSTAPHA=مصطفى; NABIH=نبيه; NAIM=نعيم; OTMAN=عثمان; RADOUANE=رضوان
RAHAL=رحال; SALMANE=سلمان; SELLAM=سلام; SIDI AHMED=سيدي أحمد; SOUFYANE=سفيان; TALEB=طالب; TIJANI=التجاني
WADIE=وديع; YOUNESS=يونس; ZAKI=زكي
""")

WOMEN = pairs("""
ABOUCH=عبوش; AFRAE=عفراء; AIDA=عايدة; ALIA=عالية; AMBARKA=امبركة; AMINA ALLAH=أمينة الله; AZIZA=عزيزة
BADRA=بدرة; BATOUL=بتول; BOUTAINA=بثينة; CHAHRAZAD=شهرزاد; CHAIBIA=الشعيبية; CHAIMAA=شيماء; CHAMA=شامة
DALAL=دلال; EL GHALYA=الغالية; EL HAJJA=الحاجة; EL MAHJOUBA=المحجوبة; FAIZA=فايزة; FANIDA=فنيدة; FARIHA=فريحة
FATIMA RAHMA=فاطمة رحمة; FATIME=فاطمة; FETHIA=فتحية; GHALIA=غالية; HAKKA=حقة; HAMAMA=حمامة; HASSNA=حسناء
HNIA=هنية; IBTISSAM=ابتسام; ITRI=إيتري; JALILA=جليلة; JANNAT=جنات; KAMILIA=كاميليا; KHADIJATOU=خديجتو
KHADOUJA=خدوجة; KHADRA=خضراء; LALLA AMINA=للا أمينة; LALLA MERIEM=للا مريم; LALLA RKIA=للا رقية; MAJIDA=مجيدة
MANAR=منار; MERZOUKA=مرزوقة; MONIA=منية; MOUBARKA=مباركة; NAZHA=نزهة; NOUHA=نهى; NOUZHA=نزهة; OULAYA=علية
OUM HANI=أم هاني; RABIAA=ربيعة; RAHMOUNA=رحمونة; ROUQAYA=رقية; SAADA=سعادة; SAFAE=صفاء; SFIA=صفية; TAHRA=الطاهرة
TAJA=تاجة; TASSAADIT=تسعديت; TIDDA=تيدا; TIZIRI=تيزيري; WAFAE=وفاء; WARDA=وردة; YASSMINA=ياسمينة; YEZZA=يزة
ZAINABE=زينب; ZINA=زينة; ZOULIKHA=زوليخة
""")

FAMILIES = pairs("""
AADDI=عدي; ABAROUDI=البارودي; ABIDAR=أبيدار; ABOUZAID=أبوزيد; ACHAHBOUN=أشهبون; ADERDOUR=أدردور; AFALLAH=أفلاح
AGZENAY=أكزناي; AHRIZ=أحريز; AIT ALLA=ايت علا; AIT BENHADDOU=ايت بنحدو; AIT CHEIKH=ايت الشيخ
AIT MANSOUR=ايت منصور; AIT TALEB=ايت الطالب; AKHIAT=أخياط; ALIOUA=عليوة; AMARIR=أمرير; AMZIL=أمزيل
ANEFLOUS=أنفلوس; AOURAGH=أوراغ; ARHZAF=أرحزاف; ASSOULINE=أسولين; ATOUANI=عطواني; AZAMI=عزامي; AZIKI=أزيكي
BADDOU=بادو; BAKKOURI=البكوري; BELAABED=بلعابد; BELFQIH=بلفقيه; BELMEKKI=بلمكي; BEN AHSSAIN=بن احساين
BEN LAKHDAR=بن لخضر; BENACHOUR=بنعاشور; BENDRISS=بندريس; BENFARES=بنفارس; BENKHADRA=بنخضرة; BENNOUNA=بنونة
BENRAHMOUN=بنرحمون; BENTAHER=بنطاهر; BERKOUK=بركوك; BOUAYACH=بوعياش; BOUDERBALA=بودربالة; BOUGHABA=بوغابة
BOUIDA=بويدة; BOUKIR=بوكير; BOULMANE=بولمان; BOURASS=بوراس; BOUSFIHA=بوصفيحة; BOUTBAGHA=بوطباغة; CHAFAI=الشافعي
CHAIBI=الشعيبي; CHENTOUF=الشنتوف; CHTAIBI=الشتيبي; DADES=دادس; DOUKKALI=الدكالي; EL AAYADI=العيادي
EL AMMARI=العماري; EL BARNOUSSI=البرنوصي; EL BEKKALI=البقالي; EL FARES=الفارس; EL GARTI=الكرتي
EL GHARRAF=الغراف; EL KARMOUDI=القرمودي; EL KETTANI=الكتاني; EL LABBAR=اللبار; EL MAAROUFI=المعروفي
EL MALKI=المالكي; EL MOUDEN=المؤذن; EL OUARRAK=الوراق; EL RHARBAOUI=الغرباوي; EL YAAGOUBI=اليعكوبي
ENNAHLI=النحلي; ERRAHMANI=الرحماني; ETTAHIRI=الطاهري; EZZINE=الزين; GHAFFOUR=غفور; GMIRA=كميرة; GUEZZAR=كزار
HADDIOUI=الحديوي; HANSALI=الهنصالي; HARTI=الحارثي; HMAMOU=حمامو; IBENRISSOUL=ابن ريسول; IDOUMOU=إيدومو
IJJOU=إيجو; JBILOU=جبيلو; KAROUACH=قرواش; KHERBOUCH=خربوش; KISSI=قيسي; LAAZIZ=لعزيز; LAHMIDI=لحميدي
LAKRAMI=لكرامي; LASFAR=الأصفر; LOTFI=لطفي; MALOUM=معلوم; MEHDAOUI=المهداوي; MOUHIB=محب; OUALLAL=والال
OUCHEN=أوشن; OUDGHIRI=الودغيري; OUKASSOU=اوكاسو; RAMI=رامي; RIFFI=الريفي; SAOUDI=السعودي; SOUDANI=السوداني
TAGMOUTI=التكموتي; TALHAOUI=الطلحاوي; TAZROUT=تازروت; TIJANI=التيجاني; WAHBI=وهبي; YAZIDI=اليزيدي; ZAIDANE=زيدان
ZOUBAIRI=الزبيري
""")
