"""Given and family names of this group in both scripts, few of which the groups before it have.

General knowledge, typed by hand; no list of real people was used.
"""

from samples.holdout2.names import pairs

MEN = pairs("""
ABDELGHANI=عبد الغني; ABDELHAMID=عبد الحميد; ABDELKRIM=عبد الكريم; ABDELMAJID=عبد المجيد; ABDERRAHMANE=عبد الرحمان
ABDESSALAM=عبد السلام; ABDELFADEL=عبد الفاضل; ABDELGHAFFAR=عبد الغفار; ABDELMOUTALIB=عبد المطلب; ACHOUR=عاشور
AHMED AMINE=أحمد أمين; AYMEN=أيمن; AZEDDINE=عز الدين; BADR=بدر; BOUABID=بوعبيد; BOUZEKRI=بوزكري; BOUAMAR=بوعمر
EL BACHIR=البشير; EL HOUSSAIN=الحسين; EL MAHJOUB=المحجوب; EL OUAFI=الوافي; FATAH=فتاح; GHASSAN=غسان; HAKIM=حكيم
HALIM=حليم; HAROUN=هارون; HASSANE=حسان; HOUSNI=حسني; IDRISS=ادريس; ISMAEL=إسماعيل; JALAL=جلال; JALAL EDDINE=جلال الدين
JILLALI=الجيلالي; KAMIL=كامل; LAHSEN=لحسن; MAHFOUD=محفوظ; MAJID=مجيد; MARWANE=مروان; MBARK=امبارك; MOAD=معاذ
MOHCINE=محسن; MOHAMED REDOUANE=محمد رضوان; MOHAMMED=محمد; MONCEF=منصف; MONTASSIR=منتصر; MOULAY DRISS=مولاي ادريس
MOULAY RACHID=مولاي رشيد; MOUSTAFA=مصطفى; NASSER=الناصر; OTHMAN=عثمان; RABIE=ربيع; RACHAD=رشاد; RAFIK=رفيق; RIDA=رضا
SABER=صابر; SALEM=سالم; SALIM=سليم; SAMI=سامي; SEDDIK=الصديق; SIDI ALI=سيدي علي; SLIMANE=سليمان; TAHA=طه; TAYEB=الطيب
TAREK=طارق; YASSER=ياسر; YASSIR=ياسر; ZAID=زيد; ZINE EL ABIDINE=زين العابدين; ZOUBIR=الزبير
""")

WOMEN = pairs("""
ABIR=عبير; ADIBA=أديبة; ASMA=أسماء; AWATIF=عواطف; AYA=آية; BASMA=بسمة; BTISSAM=ابتسام; CHAIMA=شيماء; CHERIFA=شريفة
DRISSIA=ادريسية; FADILA=فضيلة; FATHIA=فتحية; FATIHA=فتيحة; FATIMA EZZOHRA=فاطمة الزهرة; FATOUMA=فطومة; FDILA=فضيلة
HADIL=هديل; HAKIMA=حكيمة; HANAE=هناء; HANAN=حنان; HASNAE=حسناء; HASSANIA=الحسنية; IMAN=إيمان; INSSAF=إنصاف; IZZA=عزة
JAMIAA=جميعة; KAWTAR=كوثر; KHAIRA=خيرة; KHOULOUD=خلود; LAMIAE=لمياء; LEILA=ليلى; LOUBABA=لبابة; MAHA=مها
MAHJOUBA=المحجوبة; MANAL=منال; MARIAM=مريم; MARWA=مروى; MBARKA=امباركة; MERIEM=مريم; MILOUDA=الميلودة; MOUNIA=مونية
NABILA=نبيلة; NADA=ندى; NAJIA=ناجية; NAJLAE=نجلاء; NASSIRA=نصيرة; NORA=نورة; NOUR EL HOUDA=نور الهدى; OUIAM=وئام
RADIA=راضية; RAHIMA=رحيمة; RANIA=رانية; RHIMOU=رحيمو; ROKIA=رقية; SAKINA=سكينة; SALOUA=سلوى; SANA=سناء; SOFIA=صوفيا
SOUMAYA=سمية; SOUMIA=سومية; TAMOU=تامو; TOURYA=ثريا; WAFAA=وفاء; WIDAD=وداد; YOUSRA=يسرى; ZAHIRA=زهيرة; ZOHRA=الزهرة
""")

FAMILIES = pairs("""
ABBADI=عبادي; ABOUELFATH=أبو الفتح; ACHIBANE=أشيبان; ADDI=عدي; AFKIR=أفقير; AGHARBI=الغربي; AHMIMOU=أحميمو
AIT ADDI=ايت عدي; AIT BAHA=ايت باها; AIT BELAID=ايت بلعيد; AIT HAMMOU=ايت حمو; AIT OUAHMANE=ايت وحمان; AKKAOUI=عكاوي
AMMOR=عمور; AOUAD=عواد; ARROUB=عروب; ASBAI=أسباعي; ATMANI=عثماني; AZIZI=عزيزي; BACHIRI=البشيري; BAKHOUCH=بخوش
BAMHAMED=بامحمد; BARAKAT=بركات; BELBACHIR=بلبشير; BELHOUARI=بلهواري; BELKHADIR=بلخضير; BEN ABDELLAH=بن عبد الله
BEN TAHAR=بن الطاهر; BENABBOU=بنعبو; BENAZZOUZ=بنعزوز; BENBRAHIM=بنبراهيم; BENCHEKROUN=بنشقرون; BENHADDOU=بنحدو
BENKIRANE=بنكيران; BENMANSOUR=بنمنصور; BENZAKOUR=بنزاكور; BOUCETTA=بوستة; BOUCHIKHI=البوشيخي; BOUFOUS=بوفوس
BOUHADDOU=بوحدو; BOUKHRISS=بوخريص; BOUNOUAR=بونوار; BOUSSETTA=بوسطة; CHAABANE=شعبان; CHADLI=الشادلي; CHAKIR=شاكر
CHEDDADI=الشدادي; CHENNOUF=شنوف; DAHBI=الدهبي; DAKIR=ذاكر; DRIOUCH=الدريوش; EL ABBASSI=العباسي; EL AISSAOUI=العيساوي
EL ASRI=العصري; EL BOUKHARI=البخاري; EL FILALI=الفيلالي; EL GHALI=الغالي; EL HACHIMI=الهاشمي; EL HAJJAMI=الحجامي
EL KADIRI=القادري; EL KHADIRI=الخديري; EL MAHDAOUI=المهداوي; EL MOUTAOUAKIL=المتوكل; EL OMARI=العمري; EL RHAZI=الغازي
EL YAZIDI=اليزيدي; ELHILALI=الهلالي; ESSALHI=الصالحي; ESSOUSSI=السوسي; ETTOUIL=الطويل; EZZAROUALI=الزروالي
FAKHIR=فاخر; FARISSI=الفارسي; GHANNAM=غنام; GHAZALI=الغزالي; GOUMRI=الكومري; HABBANI=حباني; HAFIDI=الحفيظي
HAMDANI=الحمداني; HASSOUNI=الحسوني; HILALI=هلالي; IBRAHIMI=الابراهيمي; IDBELKACEM=ادبلقاسم; JAADI=الجعدي; JAMAI=الجامعي
KANOUNI=القانوني; KARIMI=كريمي; KHALDI=الخالدي; LAABI=اللعبي; LACHGAR=لشكر; LAHRACH=لحرش; LAMKADEM=لمقدم; LARAKI=العراقي
MAHFOUDI=محفوظي; MARZOUKI=المرزوقي; MEKNASSI=المكناسي; MERNISSI=المرنيسي; MOUMEN=مومن; NAIMI=النعيمي; NOUINOU=نوينو
OUALI=والي; OUBRAHIM=اوبراهيم; OULHAJ=اولحاج; RAJI=راجي; RHAZOUANI=الغزواني; SAIDI=السعيدي; SBAI=السباعي; SLAOUI=السلاوي
SOUSSI=السوسي; TALBI=الطالبي; TAMIM=تميم; TAOUIL=الطويل; TOUMI=التومي; YASSINI=ياسيني; ZAHIR=زهير; ZAKI=الزاكي
ZEMRANI=الزمراني; ZERHOUNI=الزرهوني
""")
