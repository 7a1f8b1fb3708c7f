"""Given and family names of this group in both scripts, in the spellings that registers of the last decades have.

General knowledge, typed by hand; no list of real people was used. Nearly all stand in no other group.
"""

from samples.names import pairs

MEN = pairs("""
ABDELFETTAH=عبد الفتاح; ABDELGHAFOUR=عبد الغفور; ABDELHAY=عبد الحي; ABDELJAOUAD=عبد الجواد; ABDELKARIM=عبد الكريم
ABDELMOUMEN=عبد المومن; ABDELOUADOUD=عبد الودود; ABDENNABI=عبد النبي; ABDERRAHMANE=عبد الرحمان; ABDESSLAM=عبد السلام
ABDALLAH=عبد الله; ACHOUR=عاشور; ADNANE=عدنان; ADAM=آدم; AKRAM=أكرم; ALAA EDDINE=علاء الدين; ANASS=أنس; AYMANE=أيمن
AZEDDINE=عز الدين; AZZOUZ=عزوز; BACHIR=البشير; BOUAZZA=بوعزة; BOUCHTA=بوشتى; BOUMEDIENE=بومدين; CHAKIB=شكيب
CHERKI=الشرقي; EL HOSSAIN=الحسين; ELMEHDI=المهدي; ELMOSTAFA=المصطفى; FAHD=فهد; FAOUZI=فوزي; GHASSANE=غسان
HACHEM=هاشم; HAMMOU=حمو; HOUSSINE AMINE=الحسين أمين; ILYASS=إلياس; ISMAEL=إسماعيل; JAAFAR=جعفر; JAOUHAR=جوهر
KAIS=قيس; LAKHDAR=الأخضر; LHOUCINE=الحسين; MAATI=المعطي; MARWANE=مروان; MOHCINE=محسن; MOHAMED AYMEN=محمد أيمن
MOHAMED ANIS=محمد أنيس; MOHAMED SOUFIANE=محمد سفيان; MOUHCINE=محسن; MOUSSA=موسى; MUSTAFA=مصطفى; MOULAY ALI=مولاي علي
MOULAY DRISS=مولاي إدريس; NAJIB=نجيب; NIZAR=نزار; NOUAMANE=نعمان; OTMANE=عثمان; RABIE=ربيع; RACHAD=رشاد; RAMI=رامي
RIDOUANE=رضوان; SALMANE=سلمان; SEDDIK=الصديق; SIDI MOHAMED=سيدي محمد; SLIMANE=سليمان; SOULAYMANE=سليمان
TAOUFIK AMINE=توفيق أمين; THAMI=التهامي; WASSIM=وسيم; YAHYA=يحيى; YACINE=ياسين; YASSIR=ياسر; YOUNESS=يونس
ZAKARYA=زكرياء; ZOUHAIR=زهير; ZINELABIDINE=زين العابدين; OMAR=عمر; AHMED=أحمد; KHALID=خالد
""")

WOMEN = pairs("""
ABIR=عبير; AMINA ZAHRA=أمينة الزهراء; ARIJ=أريج; ASMA=أسماء; BADIA=بديعة; BADRA=بدرة; BAYA=باية; CHAIMA=شيماء
CHARIFA=شريفة; CHOUMICHA=شميشة; DINA=دينا; DOHA=ضحى; EL KABIRA=الكبيرة; EL HOUSSAINIA=الحسينية; FATEMA=فاطمة
FATIMA AZZAHRA=فاطمة الزهراء; FATIMETOU=فاطمتو; FATTOUM=فطوم; GHIZLAINE=غزلان; HABIBA IKRAM=حبيبة إكرام
HAJAR=هاجر; HAJIBA NOUR=حجيبة نور; HAKIMA ZAHRA=حكيمة الزهراء; HANAE=هناء; HAYATTE=حياة; HENNOU=هنو; IBTISSAM=ابتسام
IMAN=إيمان; ITRI=إثري; JAMILA ZOHRA=جميلة الزهرة; JAWHARA=جوهرة; JOUMANA=جمانة; KAOUTHARE=كوثر; KHADDOUJA=خدوجة
KHADIJA AMAL=خديجة أمل; KHAOULA=خولة; LAATIFA=لطيفة; LALLA KHADIJA=للا خديجة; LALLA AMINA=للا أمينة; LEILA=ليلى
LOUBNA AYA=لبنى آية; MANNANA=منانة; MAJIDA=مجيدة; MARIAM=مريم; MARIYA=مارية; MERIEM=مريم; MOUNIA=مونية; NADA=ندى
NAJLAE=نجلاء; NASSIMA=نسيمة; NOUHAILA=نهيلة; NOUR=نور; NOURA=نورة; NZHA=نزهة; OUMKELTOUM=أم كلثوم; OUMNIA=أمنية
RACHIDA HIND=رشيدة هند; RANIA=رانية; RHIMOU=رحيمو; RITA=ريتا; SABRINE=صابرين; SAFAA NOUR=صفاء نور
SAIDA ZAHRA=سعيدة الزهراء; SIHAM NOUR=سهام نور; SOUKAINA AYA=سكينة آية; TLEYTMAS=ثلايثماس; WIDAD=وداد; WARDA=وردة
YAMINA NOUR=يمينة نور; YETTO=يطو; YOUMNA=يمنى; ZAHOUA=زهوة; ZOHRA=الزهرة; ZINEB=زينب; KARIMA=كريمة; NAIMA=نعيمة
""")

FAMILIES = pairs("""
AACHOUR=عاشور; ABARKAN=أبركان; ABDOUNI=العبدوني; ABERKANE=أبركان; ABIDAR=أبيضار; ABOULKACEM=أبو القاسم
ACHAHBAR=أشهبار; ACHIK=عاشق; ADDI=عدي; AFAILAL=أفيلال; AFKIR=أفقير; AGHARBI=أغربي; AGUENAOU=أكناو; AHLALAY=أحلالاي
AIT ADDI=أيت عدي; AIT BIHI=أيت بيهي; AIT HAMMOU=أيت حمو; AIT LHAJ=أيت الحاج; AIT OUAHMANE=أيت وحمان
AIT TALEB=أيت الطالب; AKHIAT=أخياط; AMAROUCH=أمعروش; AMHARECH=أمحارش; AMZIANE=أمزيان; AOUINA=عوينة; ARBAOUI=العرباوي
ARHBAL=أرحبال; ASSOUFI=الصوفي; AZERGUI=أزركي; AZZOUZI=عزوزي; BAHRI=البحري; BAKHTI=بختي; BARAKA=بركة; BELAHBIB=بلحبيب
BELFKIH=بلفقيه; BELGHITI=بلغيثي; BELHOUARI=بلهواري; BELKHADIR=بلخضير; BEN ABBOU=بن عبو; BEN AZZOUZ=بن عزوز
BEN CHAIB=بن الشعيب; BENABBOU=بنعبو; BENARAFA=بنعرفة; BENCHERIF=بنشريف; BENDAHOU=بنداحو; BENDAOUD=بنداود
BENHAMMOUCH=بنحموش; BENKHADRA=بنخضراء; BENOMAR=بنعمر; BENTAHER=بنطاهر; BENZAHRA=بنزهرة; BERHILI=البرهيلي
BOUAYAD=بوعياد; BOUCETTA=بوستة; BOUDINAR=بودينار; BOUFOUS=بوفوس; BOUGHALEB=بوغالب; BOUHADDOU=بوحدو; BOUJNAH=بوجناح
BOUKHAR=بوخار; BOULAHYA=بولحية; BOUMEDIANE=بومديان; BOURAKADI=البوركادي; BOUSSELHAM=بوسلهام; BOUTAYEB=بوطيب
BOUZIANE=بوزيان; CHAABANE=شعبان; CHADLI=الشاذلي; CHAHBI=الشهبي; CHAKOUR=شكور; CHARIF=الشريف; CHENTOUF=الشنتوف
CHOUIKH=شويخ; DAALI=الدعلي; DARDOURI=الدردوري; DRIOUCH=الدريوش; EL ABBASSI=العباسي; EL ACHKAR=الأشقر
EL AISSAOUI=العيساوي; EL BAZ=الباز; EL BERKAOUI=البركاوي; EL BOUAMRI=البوعمري; EL FILALI=الفيلالي; EL GHAOUTI=الغوتي
EL GHOUATE=الغواط; EL HAIMER=الحيمر; EL HASSOUNI=الحسوني; EL KHADIRI=الخضيري; EL KIHEL=الكيحل; EL MACHRAFI=المشرفي
EL MEDKOURI=المذكوري; EL MOUTAOUAKIL=المتوكل; EL OUAFI=الوافي; EL YAZAMI=اليزمي; ELKHATIB=الخطيب; EN-NACIRI=الناصري
ERRAHMANI=الرحماني; ESSABRI=الصابري; ETTAHIRI=الطاهري; EZZINE=الزين; FENNICH=الفنيش; FKIR=فقير; GHANNAM=غنام
GUEDDARI=الكداري; HABTI=الحبطي; HADRI=الحضري; HAMIDOUCH=حميدوش; HARROUDI=الهرودي; HASNAOUI=الحسناوي; IDBELLA=إد بلا
IDRISSI=الإدريسي; JOUHARI=الجوهري; KACHANI=القشاني; KERROUMI=كرومي; KHOUYI=خويي; LAAKEL=لعقل; LAANAYA=لعناية
LACHGAR=لشكر; LAHMIDI=لحميدي; LAKHLIFI=لخليفي; LAMHAMDI=المحمدي; LARAKI=العراقي; MACHKOUR=مشكور; MAHFOUDI=المحفوظي
MEKOUAR=مكوار; MERZAK=مرزاق; MOKHLIS=مخلص; MOUFID=مفيد; NAIM=نعيم; OUAALI=أوعلي; OUASSOU=أوسو; OUBAHA=أوباها
OUCHRIF=أوشريف; OULHAJ=أولحاج; RAMI=الرامي; RHAZI=غازي; SADOUK=صدوق; SENHAJI=الصنهاجي; SOULAIMANI=السليماني
TALBI=الطالبي; TEMSAMANI=التمسماني; TIJANI=التيجاني; TOUIL=الطويل; YACOUBI=اليعقوبي; YOUSFI=يوسفي; ZAAIM=زعيم
ZAKI=زكي; ZINBI=الزنبي; EL IDRISSI=الإدريسي; ALAOUI=العلوي
""")
