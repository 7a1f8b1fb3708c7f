"""Provinces, prefectures and towns of Morocco in both scripts: a prior on what a place name is, never a correction.

Source: the country's map (regions, provinces and prefectures of the 2015 division and larger communes), general
knowledge, typed by hand; not complete and not official.
"""

from dossier.letters import fold

_PLACES = """
RABAT=الرباط SALE=سلا TEMARA=تمارة SKHIRATE=الصخيرات KENITRA=القنيطرة KHEMISSET=الخميسات TIFLET=تيفلت ROMMANI=الرماني
SIDI_KACEM=سيدي_قاسم SIDI_SLIMANE=سيدي_سليمان SIDI_YAHIA=سيدي_يحيى OUEZZANE=وزان SOUK_EL_ARBAA=سوق_الأربعاء
CASABLANCA=الدار_البيضاء MOHAMMEDIA=المحمدية BERRECHID=برشيد SETTAT=سطات EL_JADIDA=الجديدة AZEMMOUR=أزمور
SIDI_BENNOUR=سيدي_بنور BENSLIMANE=بنسليمان BOUZNIKA=بوزنيقة MEDIOUNA=مديونة NOUACEUR=النواصر BOUSKOURA=بوسكورة
DEROUA=الدروة AIN_HARROUDA=عين_حرودة TIT_MELLIL=تيط_مليل SAFI=آسفي YOUSSOUFIA=اليوسفية ESSAOUIRA=الصويرة
MARRAKECH=مراكش CHICHAOUA=شيشاوة AL_HAOUZ=الحوز BEN_GUERIR=ابن_جرير REHAMNA=الرحامنة KELAA_DES_SRAGHNA=قلعة_السراغنة
EL_KELAA_DES_SRAGHNA=قلعة_السراغنة TAHANAOUT=تحناوت AIT_OURIR=أيت_أورير AGADIR=أكادير INEZGANE=إنزكان
AIT_MELLOUL=أيت_ملول DCHEIRA=الدشيرة TAROUDANT=تارودانت OULAD_TEIMA=أولاد_تايمة TIZNIT=تيزنيت
CHTOUKA_AIT_BAHA=اشتوكة_أيت_باها BIOUGRA=بيوكرى TATA=طاطا SIDI_IFNI=سيدي_إفني GUELMIM=كلميم TAN_TAN=طانطان
ASSA_ZAG=آسا_الزاك LAAYOUNE=العيون BOUJDOUR=بوجدور ES_SMARA=السمارة SMARA=السمارة TARFAYA=طرفاية DAKHLA=الداخلة
OUED_ED_DAHAB=وادي_الذهب AOUSSERD=أوسرد OUARZAZATE=ورزازات ZAGORA=زاكورة TINGHIR=تنغير ERRACHIDIA=الرشيدية
ERFOUD=أرفود RISSANI=الريصاني GOULMIMA=كلميمة MIDELT=ميدلت KALAAT_MGOUNA=قلعة_مكونة BENI_MELLAL=بني_ملال
AZILAL=أزيلال FQUIH_BEN_SALAH=الفقيه_بن_صالح KHOURIBGA=خريبكة OUED_ZEM=وادي_زم BEJAAD=أبي_الجعد KHENIFRA=خنيفرة
KASBA_TADLA=قصبة_تادلة SOUK_SEBT=سوق_السبت DEMNATE=دمنات AZROU=أزرو IFRANE=إفران MEKNES=مكناس EL_HAJEB=الحاجب FES=فاس
SEFROU=صفرو MOULAY_YACOUB=مولاي_يعقوب TAZA=تازة TAOUNATE=تاونات BOULEMANE=بولمان GUERCIF=جرسيف TAOURIRT=تاوريرت
MISSOUR=ميسور OUTAT_EL_HAJ=أوطاط_الحاج KARIA=القرية OUJDA=وجدة BERKANE=بركان JERADA=جرادة FIGUIG=فجيج BOUARFA=بوعرفة
NADOR=الناظور DRIOUCH=الدريوش AHFIR=أحفير SAIDIA=السعيدية ZAIO=زايو AL_HOCEIMA=الحسيمة IMZOUREN=إمزورن
TARGUIST=تارجيست TETOUAN=تطوان MARTIL=مرتيل MDIQ=المضيق FNIDEQ=الفنيدق TANGER=طنجة ASSILAH=أصيلة FAHS_ANJRA=فحص_أنجرة
LARACHE=العرائش KSAR_EL_KEBIR=القصر_الكبير CHEFCHAOUEN=شفشاون CHAOUEN=شفشاون AKNOUL=أكنول TISSA=تيسة GHAFSAI=غفساي
IMINTANOUT=إمنتانوت CHEMAIA=الشماعية SIDI_RAHAL=سيدي_رحال BENI_DRAR=بني_درار JORF=الجرف ALNIF=ألنيف AGDZ=أكدز
BOUMALNE_DADES=بومالن_دادس RICH=الريش ITZER=إتزر MRIRT=مريرت AIN_TAOUJDATE=عين_تاوجطات AGOURAI=أكوراي BOUFAKRANE=بوفكران
"""
_PAIRS = tuple(tuple(name.replace("_", " ") for name in pair.split("=")) for pair in _PLACES.split())
PLACES = frozenset(fold(name) for pair in _PAIRS for name in pair)
PLACES_SPELLED = frozenset(latin for latin, _ in _PAIRS)
"""The same in Latin letters, with their blanks."""
_IN_ARABIC = {fold(latin): arabic for latin, arabic in _PAIRS}


def is_place(name: str) -> bool:
    """Say whether the name is one of a town or province, in either script."""
    return fold(name) in PLACES


def same_place(latin: str, arabic: str) -> bool:
    """Say whether the two are one place's names."""
    return fold(_IN_ARABIC.get(fold(latin), "")) == fold(arabic) != ""


def place_key(name: str) -> str:
    """Return a place's name as two of them are compared: without case, accents and separators, in either script.

    >>> place_key("Béni-Mellal") == place_key("بني ملال")
    True
    """
    folded = fold(name)
    return fold(_IN_ARABIC.get(folded, folded))
