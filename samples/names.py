"""Common Moroccan given and family names, as the French-language register spells them and in Arabic.

General knowledge, typed by hand; no list of real people was used. One spelling a name: spelling variants
of the same name are another matter (DOMAIN.md §9).
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Name:
    """One name in both scripts: Latin capitals without accents, Arabic without vowel signs."""

    latin: str
    arabic: str


def pairs(text: str) -> tuple[Name, ...]:
    """Return the names of `LATIN=عربي; LATIN=عربي` over any number of lines."""
    entries = (entry.split("=") for line in text.strip().splitlines() for entry in line.split(";"))
    return tuple(Name(latin.strip(), arabic.strip()) for latin, arabic in entries)


MEN = pairs("""
MOHAMED=محمد
AHMED=أحمد
HASSAN=حسن
HOUSSINE=الحسين
YOUSSEF=يوسف
OMAR=عمر
ALI=علي
RACHID=رشيد
SAID=سعيد
KHALID=خالد
MUSTAPHA=مصطفى
ABDELLAH=عبد الله
ABDELAZIZ=عبد العزيز
ABDELKADER=عبد القادر
ABDERRAHIM=عبد الرحيم
ABDELHAK=عبد الحق
ABDESSAMAD=عبد الصمد
ABDELILAH=عبد الإله
DRISS=ادريس
BRAHIM=ابراهيم
ISMAIL=اسماعيل
HAMZA=حمزة
AYOUB=أيوب
ANAS=أنس
MEHDI=المهدي
AMINE=أمين
BILAL=بلال
JAMAL=جمال
KARIM=كريم
MOUNIR=منير
NABIL=نبيل
NOUREDDINE=نور الدين
SALAH EDDINE=صلاح الدين
TARIK=طارق
ZAKARIA=زكرياء
ADIL=عادل
AZIZ=عزيز
FOUAD=فؤاد
HICHAM=هشام
JAWAD=جواد
LAHCEN=لحسن
LARBI=العربي
MOHAMED AMINE=محمد أمين
MOHAMED REDA=محمد رضا
MOULAY AHMED=مولاي أحمد
REDOUANE=رضوان
SAMIR=سمير
SOUFIANE=سفيان
TAOUFIK=توفيق
YASSINE=ياسين
YOUNES=يونس
WALID=وليد
OTHMANE=عثمان
MAROUANE=مروان
IMAD=عماد
ILYAS=الياس
HAMID=حميد
DAOUD=داود
BOUCHAIB=بوشعيب
ALLAL=علال
MILOUD=ميلود
JILALI=الجيلالي
""")

WOMEN = pairs("""
FATIMA=فاطمة
FATIMA ZAHRA=فاطمة الزهراء
KHADIJA=خديجة
AICHA=عائشة
ZINEB=زينب
MERYEM=مريم
AMINA=أمينة
NAIMA=نعيمة
LATIFA=لطيفة
MALIKA=مليكة
RACHIDA=رشيدة
SAIDA=سعيدة
SAMIRA=سميرة
HAYAT=حياة
HANANE=حنان
IMANE=إيمان
SALMA=سلمى
SARA=سارة
SANAE=سناء
SOUAD=سعاد
NADIA=نادية
NAJAT=نجاة
NEZHA=نزهة
NAWAL=نوال
OUAFAE=وفاء
RAJAE=رجاء
HOUDA=هدى
HAFIDA=حفيظة
HALIMA=حليمة
HABIBA=حبيبة
GHIZLANE=غزلان
FOUZIA=فوزية
FADMA=فاضمة
CHAIMAE=شيماء
BOUCHRA=بشرى
ASMAE=أسماء
AMAL=أمال
ASSIA=أسية
DOUNIA=دنيا
FARIDA=فريدة
IKRAM=إكرام
ILHAM=إلهام
JAMILA=جميلة
KARIMA=كريمة
KAOUTAR=كوثر
KENZA=كنزة
LAILA=ليلى
LOUBNA=لبنى
MINA=مينة
MOUNA=منى
OUMAIMA=أميمة
RABIA=ربيعة
RKIA=رقية
SIHAM=سهام
SOUKAINA=سكينة
TOURIA=ثرية
YAMINA=يمينة
YASMINE=ياسمين
ZAHRA=زهرة
ZOUBIDA=زبيدة
WIAM=وئام
NISRINE=نسرين
""")

FAMILIES = pairs("""
EL ALAMI=العلمي
BENNANI=بناني
EL IDRISSI=الادريسي
ALAOUI=علوي
TAZI=التازي
EL FASSI=الفاسي
BERRADA=برادة
CHRAIBI=الشرايبي
BENJELLOUN=بنجلون
AMRANI=عمراني
EL MANSOURI=المنصوري
BELKACEM=بلقاسم
AIT LAHCEN=ايت لحسن
AIT OUFKIR=ايت اوفقير
OUAHBI=وهبي
BENALI=بنعلي
BENSAID=بنسعيد
BOUAZZA=بوعزة
EL HAMDAOUI=الحمداوي
CHAFIK=شفيق
DAOUDI=الداودي
EL AMRI=العمري
EL BAKKALI=البقالي
EL KHATTABI=الخطابي
EL GHAZI=الغازي
EL HARRAK=الحراق
EL MOUSSAOUI=الموساوي
EL OUARDI=الوردي
EL YAAKOUBI=اليعقوبي
ESSAADI=السعدي
EZZAHIDI=الزاهيدي
FILALI=الفيلالي
GUERRAOUI=الكراوي
HADDAD=حداد
HAJJI=حجي
HAMMOUDI=حمودي
JABRI=الجابري
JEBBAR=جبار
KABBAJ=القباج
KADIRI=القادري
KETTANI=الكتاني
LAHLOU=لحلو
LAKHDAR=لخضر
LAMRABET=المرابط
MAAROUFI=المعروفي
MEZIANE=مزيان
MOUTAWAKIL=المتوكل
NACIRI=الناصري
OUAZZANI=الوزاني
OUBELLA=اوبلا
RAHMOUNI=الرحموني
RAMDANI=رمضاني
SABRI=صبري
SEBTI=السبتي
SERGHINI=السرغيني
SKALLI=السقلي
TAHIRI=الطاهري
TOUZANI=التوزاني
ZEROUALI=الزروالي
ZIANI=الزياني
ZOUHRI=الزهري
BOUTALEB=بوطالب
""")
