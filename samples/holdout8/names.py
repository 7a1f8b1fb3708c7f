"""Given and family names of this group in both scripts, as everyday registers spell them.

General knowledge, typed by hand; no list of real people was used. More than half stand in no other group.
"""

from samples.names import pairs

MEN = pairs("""
ABD ALLAH=عبد الله; ABD ERRAHMAN=عبد الرحمان; ABDEL ILAH=عبد الاله; ABDELAAZIZ=عبد العزيز; ABDELJABBAR=عبد الجبار
ABDELKADER AMINE=عبد القادر أمين; ABDELMOUHAIMINE=عبد المهيمن; ABDELOUARET=عبد الوارث; ABDELWAHED=عبد الواحد
ABDERRACHID=عبد الرشيد; ABDESSALEM=عبد السلام; ABDOU=عبدو; ACHREF=أشرف; AHMED ANAS=أحمد أنس; AHMED TAHA=أحمد طه
ALI REDA=علي رضا; AMAR=عمار; ARAFA=عرفة; AYMAN=أيمن; BENAACHIR=بنعاشير; BENALI=بنعلي; BENYAHYA=بنيحيى
BOUBKAR=بوبكر; BOUJEMA=بوجمعة; BOUZIANE=بوزيان; CHAFIK=شفيق; CHARAFEDDINE=شرف الدين; DRISS AMINE=إدريس أمين
EL AARBI=العربي; EL HADI=الهادي; EL HOUSSEIN=الحسين; EL MADANI=المدني; EL MALIKI=المالكي; EL MAMOUN=المامون
EL YAZID=اليزيد; FAICAL=فيصل; FATHALLAH=فتح الله; HAJJAJ=حجاج; HAMMADA=حمادة; IBRAHIM KHALIL=إبراهيم خليل
ISHAK=إسحاق; JAD=جاد; KHALID AMINE=خالد أمين; LAHCENE=لحسن; LARABI=العربي; LMEHDI=المهدي; LOUAY=لؤي; MAHJOUB=المحجوب
MAROUAN=مروان; MED AMINE=محمد أمين; MOHAMED AMJAD=محمد أمجد; MOHAMED BACHIR=محمد البشير; MOHAMED HICHAM=محمد هشام
MOHAMED KARIM=محمد كريم; MOHAMED OUSSAMA=محمد أسامة; MOHAMED RAYANE=محمد ريان; MOHAMED TARIK=محمد طارق
MOHAMED WASSIM=محمد وسيم; MOHAMED ZAKARIA=محمد زكرياء; MOHAMMED REDA=محمد رضا; MONAIM=منعم; MOULAY EL KEBIR=مولاي الكبير
MOULAY MUSTAPHA=مولاي مصطفى; NAJMEDDINE=نجم الدين; NOUREDINE=نور الدين; OUSAMA=أسامة; RABII=ربيع; RACHDI=رشدي
SALAH AMINE=صلاح أمين; SIDI HAMZA=سيدي حمزة; SI MOHAMED=سي محمد; SOUFIAN=سفيان; TAOUFIQ=توفيق; YOUCEF=يوسف
ZAKARIAE=زكرياء; ZOHEIR=زهير; HASSAN=حسن; BRAHIM=إبراهيم
""")

WOMEN = pairs("""
AABIR=عبير; AICHA AMINA=عائشة أمينة; AMAL ZAHRA=أمل الزهراء; AMANI=أماني; ASSMAE=أسماء; AYAT=آيات; BADIAE=بديعة
BAHAE=بهاء; BAHIJJA=بهيجة; BOUCHERA=بشرى; BOUTHAINA=بثينة; CHAIMAE ZAHRA=شيماء الزهراء; CHERKAOUIA=الشرقاوية
EL MAMOUNA=المامونة; EL MILOUDIA=الميلودية; EZZAHRA=الزهراء; FATIHA ZAHRA=فتيحة الزهراء; FATIM ZAHRA=فاطمة الزهراء
FATIMA EL ZAHRA=فاطمة الزهراء; FATIMA HASNA=فاطمة حسناء; FATNA ZOHRA=فاطنة الزهرة; GHALYA=غالية; GHIZLANNE=غزلان
HADDOUM=حدهوم; HAFSAE=حفصة; HANIA=هنية; HASSIBA=حسيبة; HAYAM=هيام; HOSNIA=حسنية; IHSAN=إحسان; ILHAM ZAHRA=إلهام الزهراء
IMANE ZAHRA=إيمان الزهراء; INES=إيناس; JAMAA=جمعة; KABIRA=الكبيرة; KAOUTHER=كوثر; KHADIJA ZAHRA=خديجة الزهراء
KHADIJJA=خديجة; KHNATA=خناتة; LALLA HAFIDA=للا حفيظة; LALLA LATIFA=للا لطيفة; LALLA SOUMIA=للا سمية; LAMIA=لمياء
LOUBNA ZAHRA=لبنى الزهراء; LOUJAINE=لجين; MAHASSINE=محاسن; MAIMOUNA=ميمونة; MALIKA ZAHRA=مليكة الزهراء; MARYEM=مريم
MEHJOUBA=المحجوبة; MERIAM=مريم; MIRA=ميرة; MOUMNA=مومنة; NADA ZAHRA=ندى الزهراء; NAJAH=نجاح; NAOUAL=نوال
NOUHA ZAHRA=نهى الزهراء; NOUR EL HODA=نور الهدى; OUAFA=وفاء; OUMAYMA=أميمة; RABEA=ربيعة; RAHMA ZAHRA=رحمة الزهراء
RANYA=رانية; REDOUANIA=رضوانية; ROUKAYA=رقية; SAADIA ZAHRA=السعدية الزهراء; SALMA ZAHRA=سلمى الزهراء; SOUKEINA=سكينة
SOUMAYYA=سمية; TAOUSSE=الطاوس; WIDADE=وداد; YAMNA ZOHRA=يامنة الزهرة; ZAHIRAE=زاهرة; ZINEB EL HOUDA=زينب الهدى
ZOULAIKHA=زليخة; KHADIJA=خديجة; NAIMA=نعيمة
""")

FAMILIES = pairs("""
AAZIZI=عزيزي; ABDELLAOUI=عبد اللاوي; ABOUAMAL=أبو أمل; ABOULFATH=أبو الفتح; ABOUNASR=أبو النصر; ACHAB=الأشهب
AFKHAR=أفخار; AGOUZZAL=أكوزال; AIT ABDELLAH=أيت عبد الله; AIT BOUHOU=أيت بوهو; AIT ELHAJ=أيت الحاج; AIT HSSAIN=أيت حساين
AIT KHOUYA=أيت خويا; AIT OUBRAHIM=أيت اوبراهيم; AIT RAMI=أيت رامي; AIT SALAH=أيت صالح; AMEUR=عامر; AMHAOUCH=أمهاوش
AMRAOUI=عمراوي; ARROUCH=عروش; ASSABBANE=الصبان; ATIQ=عتيق; AZDAD=أزداد; AZHARI=أزهري; BAKKOUCHE=بكوش; BARHOUN=برهون
BELCAID=بلقايد; BELHAMRA=بلحمرة; BELKADI=بلقاضي; BELMAHJOUB=بلمحجوب; BELMILOUD=بلميلود; BELYAMANI=بليماني
BEN ACHIR=بن عاشر; BEN ALLAL=بن علال; BEN EL KADI=بن القاضي; BEN HADDOU=بن حدو; BEN JILALI=بن الجيلالي
BEN MOUSSA=بن موسى; BEN YOUSSEF=بن يوسف; BENABDELKADER=بنعبد القادر; BENAMOR=بنعمر; BENCHAIB=بنشعيب; BENFDIL=بنفضيل
BENHAMED=بنحميد; BENHSAIN=بنحساين; BENLAHCEN=بنلحسن; BENMBAREK=بنمبارك; BENSALAH=بنصالح; BENZINA=بنزينة
BOUAMRI=بوعمري; BOUCHAARA=بوشعرة; BOUCHAMA=بوشامة; BOUFARES=بوفارس; BOUHMIDI=بوحميدي; BOUKRAA=بوكراع; BOULAKHRIF=بولخريف
BOUMLIK=بومليك; BOUNAIM=بونعيم; BOURZIK=بورزيق; BOUSALEM=بوسالم; BOUYAHYAOUI=بويحياوي; BOUZEKRAOUI=بوزكراوي
CHAHID=شهيد; CHAKRI=الشكري; CHAROUITE=شرويط; CHERIFI=الشريفي; CHIHAB=شهاب; CHOUAF=الشواف; DAHOUM=دحوم; DEKKAK=الدكاك
DOUIRI=الدويري; EDDAMIRI=الضميري; EL AAMRI=العامري; EL ACHARI=الأشعري; EL AZZOUZI=العزوزي; EL BADRI=البدري
EL BARAKA=البركة; EL BOUNI=البوني; EL FADILI=الفضيلي; EL FATHI=الفتحي; EL GHARBAOUI=الغرباوي; EL GUENNOUNI=الكنوني
EL HAMMOUMI=الحمومي; EL HARTI=الحرثي; EL HIMER=الحيمر; EL JABRI=الجابري; EL KASMI=القاسمي; EL KHIARI=الخياري
EL KOURAICHI=القريشي; EL LAHMAR=الأحمر; EL MAATAOUI=المعطاوي; EL MESKINI=المسكيني; EL MOUMNI=المومني; EL OUAHABI=الوهابي
EL OUARYACHI=الورياشي; EL RHAZOUANI=الغزواني; ELFATIHI=الفتيحي; ELMORABET=المرابط; ENNOUR=النور; ER-RACHIDI=الراشدي
ESSALMI=السالمي; ETTOUMI=التومي; FAOUZI=فوزي; FETTAH=فتاح; GHAILANI=الغيلاني; HAIDAR=حيدر; HAMDOUN=حمدون
HOUSNI=حسني; JAMALI=جمالي; JENNANE=جنان; KARROUMI=كرومي; KHAIRI=خيري; KHALFAOUI=الخلفاوي; LAAZAOUI=لعزاوي
LAMLIH=المليح; LOUDIYI=اللوديي; MAATALLAH=معطى الله; MEJDOUB=مجدوب; MOUHTADI=المهتدي; NASSIRI=الناصري; OUAHMANE=أوحمان
OUBENALI=أوبنعلي; OULD LAHCEN=ولد لحسن; RAFIQ=رفيق; RHANMI=الغانمي; SERRAJ=السراج; TAGHZOUTI=التاغزوتي; ALAMI=العلمي
EL IDRISSI=الإدريسي
""")
