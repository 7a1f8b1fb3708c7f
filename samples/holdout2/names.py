"""Given and family names of this group in both scripts, unlike those of the two others.

General knowledge, typed by hand; no list of real people was used.
"""

from samples.names import Name


def pairs(text: str) -> tuple[Name, ...]:
    """Return the names of `LATIN=عربي; LATIN=عربي` over any number of lines."""
    entries = (entry.split("=") for line in text.strip().splitlines() for entry in line.split(";"))
    return tuple(Name(latin.strip(), arabic.strip()) for latin, arabic in entries)


MEN = pairs("""
ABDELHAFID=عبد الحفيظ; ABDELJALIL=عبد الجليل; ABDELLATIF=عبد اللطيف; ABDELMALEK=عبد المالك; ABDELOUAHAB=عبد الوهاب
ABDERRAFI=عبد الرافع; ABDESSADEK=عبد الصادق; ABDELBASSET=عبد الباسط; ABDELKHALEK=عبد الخالق; ABDENNOUR=عبد النور
ACHRAF=أشرف; ADNANE=عدنان; AHMED REDA=أحمد رضا; AISSA=عيسى; AKRAM=أكرم; ALAA=علاء; AMIR=أمير; AMMAR=عمار; ANOUAR=أنور
AYMANE=أيمن; AZIZ EDDINE=عزيز الدين; BASSAM=بسام; BELAID=بلعيد; BENAISSA=بنعيسى; BENYOUNES=بنيونس; BOUAZZA=بوعزة
BOUSSELHAM=بوسلهام; CHERIF=شريف; DHIA=ضياء; EL AYACHI=العياشي; EL GHAZOUANI=الغزواني; EL HACHMI=الهاشمي
EL HAOUARI=الهواري; EL KHAMMAR=الخمار; EL MAATI=المعطي; EL MILOUDI=الميلودي; EL MOSTAFA=المصطفى; FADIL=فاضل
FAHD=فهد; FARID=فريد; HACHEM=هاشم; HAFID=حفيظ; HAMMADI=حمادي; HARROUN=هارون; ISSAM=عصام; JABIR=جابر; KACEM=قاسم
KHALIL=خليل; LAHSSAN=لحسن; LAKBIR=لكبير; MAHDI=مهدي; MAHMOUD=محمود; MALIK=مالك; MANSOUR=منصور; MOHA OUALI=موحا والي
MOHAMED ALI=محمد علي; MOHAMED YASSINE=محمد ياسين; MOHAMMED TAHA=محمد طه; MOUHCINE=محسن; MOULAY ABDELLAH=مولاي عبد الله
MOULAY SAID=مولاي سعيد; NAOUFAL=نوفل; NASSIM=نسيم; NOUH=نوح; OUALID=وليد; RAMZI=رمزي; REDA=رضا; RIAD=رياض
SALIM=سليم; SAMAD=صمد; SIDI ALI=سيدي علي; SIMOHAMED=سيمحمد; SLIMANE=سليمان; TAIB=الطيب; TAYEB=الطيب; YAAKOUB=يعقوب
YOUSRI=يسري; ZAID=زيد; ZINEDDINE=زين الدين; ZOUBIR=الزبير
""")

WOMEN = pairs("""
ABIR=عبير; ACHOURA=عاشورة; ADIBA=أديبة; AMAL EL HOUDA=أمل الهدى; ANISSA=أنيسة; AOUATIF=عواطف; ARBIA=عربية; ARIJ=أريج
AZHAR=أزهار; BOUCHRA=بشرى; CHAFIKA=شفيقة; CHARIFA=شريفة; CHOUROUK=شروق; DAOUYA=ضاوية; DRISSIA=ادريسية; DINA=دينا
EL BATOUL=البتول; EL HOUSSNIA=الحسنية; EL YAKOUT=الياقوت; FADILA=فضيلة; FADOUA=فدوى; FATEMA=فاطمة
FATIMA AICHA=فاطمة عائشة
FATIMA SAADIA=فاطمة السعدية; FIRDAOUS=فردوس; HABIBA ALLAH=حبيبة الله; HADIA=هدية; HAKIMA=حكيمة; HAMIDA=حميدة; HANAE=هناء
HASSANIA=حسنية; HAYAT ALLAH=حياة الله; HOURIA=حورية; IHSSANE=إحسان; IKHLASS=إخلاص; INTISSAR=انتصار; ISRAE=إسراء
JAMIAA=جميعة; JOUMANA=جمانة; KABOURA=كبورة; KAWTHAR=كوثر; KHAOULA=خولة; KHEIRA=خيرة; LAAZIZA=العزيزة
LALLA FATIMA=للا فاطمة
LALLA ZAHRA=للا زهرة; MAHA=مها; MAJDA=ماجدة; MALAK=ملاك; MAROUA=مروى; MENNA=منة; MILOUDA=ميلودة; NABILA=نبيلة
NADA=ندى; NAJLAE=نجلاء; NAJIA=ناجية; NISSRINE=نسرين; NOUR=نور; NOURA=نورة; OUAHIBA=وهيبة; OUIDAD=وداد; RADIA=راضية
RAHIMA=رحيمة; RAOUIA=راوية; RIHANA=ريحانة; SABAH=صباح; SAFIA=صفية; SALIHA=صالحة; SALOUA=سلوى; SOUMIA=سمية
TAMOU=طامو; THOURAYA=ثريا; TOUNSIA=تونسية; WIJDANE=وجدان; YOUSRA=يسرى; ZAKIA=زكية; ZHIRO=زهيرو; ZOHRA=زهرة
""")

FAMILIES = pairs("""
AARAB=أعراب; ABAAKIL=أباعقيل; ABBASSI=العباسي; ABOUHANE=أبوهان; ABOULKACEM=أبو القاسم; ACHARKI=الشرقي; AFKIR=أفقير
AGOURRAM=أكرام; AIT ADDI=ايت عدي; AIT BELLA=ايت بلا; AIT BIHI=ايت بيهي; AIT HADDOU=ايت حدو; AIT OUAZZOU=ايت وازو
AJANA=عجانة; AKESBI=أقصبي; AKRATE=أكرات; AMAHZOUNE=أمحزون; ANBARI=العنبري; AOUAD=عواد; ARROUB=عروب; AZEROUAL=أزروال
BADAOUI=بدوي; BAHRAOUI=البحراوي; BARGACH=بركاش; BELABBES=بلعباس; BELARBI=بلعربي; BELCADI=بلقاضي; BELHOUCINE=بلحسين
BEN ADDOU=بن عدو; BEN CHEKROUN=بن شقرون; BEN MESSAOUD=بن مسعود; BEN SLIMANE=بن سليمان; BENABBOU=بنعبو; BENDAOUD=بنداود
BENHADDOU=بنحدو; BENJDIA=بنجدية; BENOMAR=بنعمر; BENTALEB=بنطالب; BENZEKRI=بنزكري; BOUABID=بوعبيد; BOUCETTA=بوستة
BOUKHARI=البخاري; BOUKHRISS=بوخريص; BOULAHYA=بولحية; BOURKIA=بوركية; BOUZEKRI=بوزكري; CHAABI=الشعبي; CHAOUKI=شوقي
CHBANI=شباني; CHERRADI=الشرادي; DAHBI=الذهبي; DAKIR=ذاكر; DINIA=دينية; ECH-CHEIKH=الشيخ; ECHCHAOUI=الشاوي
EL AHMADI=الأحمدي; EL AOUFIR=العوفير; EL ASRI=العسري; EL ATTAR=العطار; EL BOUZIDI=البوزيدي; EL FARISSI=الفارسي
EL GHALI=الغالي; EL GUEDDARI=الكداري; EL HASSOUNI=الحسوني; EL HILALI=الهلالي; EL ISMAILI=الاسماعيلي; EL JAI=الجاي
EL KABIRI=الكبيري; EL KADI=القاضي; EL KHALDI=الخالدي; EL MADANI=المدني; EL MAHI=الماحي; EL MEKKAOUI=المكاوي
EL MERNISSI=المرنيسي; EL OMARI=العمري; EL QORCHI=القرشي; EL RHAZI=الغازي; EL WARDIGHI=الورديغي; ENNAJI=الناجي
ERRAJI=الراجي; ES-SABBAH=الصباح; ESSALHI=الصالحي; ET-TAYEB=الطيب; EZ-ZAHRAOUI=الزهراوي; EZZIYANI=الزياني
FAKIR=فقير; FENNICH=فنيش; GHARBI=الغربي; GHAZALI=الغزالي; GUESSOUS=كسوس; HAFIDI=حفيظي; HAKIM=حكيم; HAMDOUCHI=الحمدوشي
HARRATI=الحراتي; HASNAOUI=الحسناوي; IBNOU EL FARID=ابن الفارض; IMLOUL=إملول; IRAQI=العراقي; JAAIDI=الجعيدي; JALAL=جلال
JOUAHRI=الجواهري; KARAM=كرم; KASMI=قاسمي; KHATIB=الخطيب; KHOUYA=خويا; LAABI=العابي; LACHGAR=لشكر; LAKHSSASSI=لخصاصي
LAMHAMDI=لمحمدي; LASRI=العسري; LAZRAK=لزرق; MABROUK=مبروك; MAHFOUD=محفوظ; MALKI=المالكي; MAMOUNI=الماموني
MANSOUM=منصوم; MEKNASSI=المكناسي; MESKINE=مسكين; MOUHIB=محب; MOUMNI=المومني; MSEFFER=مسفر; NAIMI=نعيمي; OUAHABI=الوهابي
OUALI ALAMI=والي علمي; OUCHRIF=اوشريف; OUDGHIRI=الودغيري; OULD AHMED=ولد أحمد; QABBAJ=قباج; RACHIDI=رشيدي
RAISSOUNI=الريسوني; RHARBAOUI=الغرباوي; SAIDI=السعيدي; SAMADI=الصمدي; SBAI=السباعي; SLAOUI=السلاوي; SOUSSI=السوسي
TALBI=الطالبي; TAOUIL=الطويل; TAZROUTI=التزروتي; TEMSAMANI=التمسماني; YAHYAOUI=اليحياوي; ZAARI=الزعري; ZERHOUNI=الزرهوني
""")
