/**
 * States: ISO 3166 code | Wikidata id | English demonyms | stems of the Arabic nisba (without ـة and ال) | capital in English | in
 * Arabic | further English names | further Arabic names. The names themselves come from CLDR through Intl.DisplayNames.
 * Compiled by hand from common usage; Wikidata ids are CC0.
 */
export const countryTable = `
RU|Q159|Russian|روسي|Moscow|موسكو|Russian Federation|روسيا,روسيا الاتحادية
UA|Q212|Ukrainian|أوكراني|Kyiv,Kiev|كييف||أوكرانيا,اوكرانيا
BY|Q184|Belarusian|بيلاروسي,بيلاروسيا|Minsk|مينسك||بيلاروس,بيلاروسيا,روسيا البيضاء
US|Q30|American|أميركي,أمريكي|Washington|واشنطن|United States of America,U.S.,US,USA,America|الولايات المتحدة,الولايات المتحدة الأميركية,الولايات المتحدة الأمريكية,أميركا,أمريكا
GB|Q145|British|بريطاني|London|لندن|UK,U.K.,Britain,Great Britain|بريطانيا,المملكة المتحدة
FR|Q142|French|فرنسي|Paris|باريس||
DE|Q183|German|ألماني|Berlin|برلين||
IT|Q38|Italian|إيطالي|Rome|روما||
ES|Q29|Spanish|إسباني|Madrid|مدريد||أسبانيا
PT|Q45|Portuguese|برتغالي|Lisbon|لشبونة||
NL|Q55|Dutch|هولندي|Amsterdam|أمستردام|Holland,the Netherlands|هولندا
BE|Q31|Belgian|بلجيكي|Brussels|بروكسل||
CH|Q39|Swiss|سويسري|Bern|برن||
AT|Q40|Austrian|نمساوي|Vienna|فيينا||
SE|Q34|Swedish|سويدي|Stockholm|ستوكهولم||
NO|Q20|Norwegian|نرويجي|Oslo|أوسلو||
DK|Q35|Danish|دنماركي,دانماركي|Copenhagen|كوبنهاغن||الدنمارك,الدانمارك
FI|Q33|Finnish|فنلندي|Helsinki|هلسنكي||
IS|Q189|Icelandic|آيسلندي|Reykjavik|ريكيافيك||
IE|Q27|Irish|إيرلندي,أيرلندي|Dublin|دبلن||إيرلندا
PL|Q36|Polish|بولندي|Warsaw|وارسو||
CZ|Q213|Czech|تشيكي|Prague|براغ|Czech Republic|جمهورية التشيك,تشيكيا
SK|Q214|Slovak|سلوفاكي|Bratislava|براتيسلافا||
HU|Q28|Hungarian|مجري|Budapest|بودابست||المجر,هنغاريا
RO|Q218|Romanian|روماني|Bucharest|بوخارست||
BG|Q219|Bulgarian|بلغاري|Sofia|صوفيا||
GR|Q41|Greek|يوناني|Athens|أثينا||
RS|Q403|Serbian|صربي|Belgrade|بلغراد||
HR|Q224|Croatian|كرواتي|Zagreb|زغرب||
BA|Q225|Bosnian|بوسني|Sarajevo|سراييفو|Bosnia|البوسنة,البوسنة والهرسك
SI|Q215|Slovenian|سلوفيني|Ljubljana|ليوبليانا||
AL|Q222|Albanian|ألباني|Tirana|تيرانا||
XK|Q1246|Kosovar|كوسوفي|Pristina|بريشتينا||
MD|Q217|Moldovan|مولدافي,مولدوفي|Chisinau|كيشيناو||مولدافيا
LT|Q37|Lithuanian|ليتواني|Vilnius|فيلنيوس||
LV|Q211|Latvian|لاتفي|Riga|ريغا||
EE|Q191|Estonian|إستوني|Tallinn|تالين||
GE|Q230|Georgian|جورجي|Tbilisi|تبليسي||
AM|Q399|Armenian|أرميني|Yerevan|يريفان||
AZ|Q227|Azerbaijani|أذربيجاني|Baku|باكو||
TR|Q43|Turkish|تركي|Ankara|أنقرة|Turkey|تركيا
CY|Q229|Cypriot|قبرصي|Nicosia|نيقوسيا||
KZ|Q232|Kazakh|كازاخستاني|Astana|أستانا||
UZ|Q265|Uzbek|أوزبكي|Tashkent|طشقند||
KG|Q813|Kyrgyz|قيرغيزي|Bishkek|بيشكيك||
TJ|Q863|Tajik|طاجيكي|Dushanbe|دوشانبه||
TM|Q874|Turkmen|تركماني|Ashgabat|عشق آباد||
AF|Q889|Afghan|أفغاني|Kabul|كابل,كابول||
PK|Q843|Pakistani|باكستاني|Islamabad|إسلام آباد||
IN|Q668|Indian|هندي|New Delhi|نيودلهي||
BD|Q902|Bangladeshi|بنغلادشي|Dhaka|دكا||بنغلاديش,بنغلادش
LK|Q854|Sri Lankan|سريلانكي|Colombo|كولومبو||سريلانكا
NP|Q837|Nepalese,Nepali|نيبالي|Kathmandu|كاتماندو||
CN|Q148|Chinese|صيني|Beijing|بكين||
TW|Q865|Taiwanese|تايواني|Taipei|تايبيه||
HK|Q8646|||||Hong Kong|هونغ كونغ
JP|Q17|Japanese|ياباني|Tokyo|طوكيو||
KR|Q884|South Korean|كوري جنوبي|Seoul|العاصمة سيول||كوريا الجنوبية
KP|Q423|North Korean|كوري شمالي|Pyongyang|بيونغ يانغ||كوريا الشمالية
MN|Q711|Mongolian|منغولي|Ulaanbaatar|أولان باتور||
TH|Q869|Thai|تايلاندي|Bangkok|بانكوك||
VN|Q881|Vietnamese|فيتنامي|Hanoi|هانوي||
KH|Q424|Cambodian|كمبودي|Phnom Penh|بنوم بنه||
MM|Q836|Burmese|ميانماري,بورمي|Naypyidaw|نايبيداو|Myanmar,Burma|ميانمار,بورما
MY|Q833|Malaysian|ماليزي|Kuala Lumpur|كوالالمبور||
SG|Q334|Singaporean|سنغافوري||||
ID|Q252|Indonesian|إندونيسي,أندونيسي|Jakarta|جاكرتا||أندونيسيا
PH|Q928|Philippine,Filipino|فلبيني,فيليبيني|Manila|مانيلا|the Philippines|الفيليبين
AU|Q408|Australian|أسترالي|Canberra|كانبيرا||
NZ|Q664|New Zealand|نيوزيلندي|Wellington|ويلينغتون||
CA|Q16|Canadian|كندي|Ottawa|أوتاوا||
MX|Q96|Mexican|مكسيكي|Mexico City|مكسيكو||
CU|Q241|Cuban|كوبي|Havana|هافانا||
GT|Q774|Guatemalan|غواتيمالي||||
HN|Q783|Honduran|هندوراسي||||
SV|Q792|Salvadoran|سلفادوري||||
NI|Q811|Nicaraguan|نيكاراغوي||||
CR|Q800|Costa Rican|كوستاريكي||||
PA|Q804|Panamanian|بنمي||||
HT|Q790|Haitian|هايتي|Port-au-Prince|بور أو برنس||
DO|Q786|Dominican|دومينيكاني||||
JM|Q766|Jamaican|جامايكي|Kingston|كينغستون||
CO|Q739|Colombian|كولومبي|Bogota|بوغوتا||
VE|Q717|Venezuelan|فنزويلي|Caracas|كاراكاس||
EC|Q736|Ecuadorian,Ecuadorean|إكوادوري|Quito|كيتو||
PE|Q419|Peruvian|بيروفي|Lima|ليما||
BO|Q750|Bolivian|بوليفي|La Paz|لاباز||
BR|Q155|Brazilian|برازيلي|Brasilia|برازيليا||
AR|Q414|Argentine,Argentinian|أرجنتيني|Buenos Aires|بوينس آيرس,بوينوس آيريس||
CL|Q298|Chilean|تشيلي,شيلي|Santiago|سانتياغو||
UY|Q77|Uruguayan|أوروغوياني|Montevideo|مونتيفيديو||
PY|Q733|Paraguayan|باراغوياني|Asuncion|أسونسيون||
IR|Q794|Iranian|إيراني|Tehran|طهران||
IQ|Q796|Iraqi|عراقي|Baghdad|بغداد||
SY|Q858|Syrian|سوري|Damascus|دمشق||
LB|Q822|Lebanese|لبناني|Beirut|بيروت||
JO|Q810|Jordanian|أردني|Amman|عمّان||
IL|Q801|Israeli|إسرائيلي|Jerusalem,Tel Aviv|تل أبيب||
PS|Q219060|Palestinian|فلسطيني|Ramallah|رام الله|Palestine|فلسطين
SA|Q851|Saudi,Saudi Arabian|سعودي|Riyadh|الرياض|Saudi Arabia|السعودية,المملكة العربية السعودية
YE|Q805|Yemeni|يمني|Sanaa|صنعاء||
OM|Q842|Omani|عماني|Muscat|مسقط||سلطنة عمان
AE|Q878|Emirati|إماراتي|Abu Dhabi|أبوظبي,أبو ظبي|UAE,United Arab Emirates|الإمارات,الإمارات العربية المتحدة
QA|Q846|Qatari|قطري|Doha|الدوحة||
BH|Q398|Bahraini|بحريني|Manama|المنامة||
KW|Q817|Kuwaiti|كويتي|Kuwait City|||
EG|Q79|Egyptian|مصري|Cairo|القاهرة||
SD|Q1049|Sudanese|سوداني|Khartoum|الخرطوم||
SS|Q958|South Sudanese|جنوب سوداني|Juba|جوبا||
LY|Q1016|Libyan|ليبي|Tripoli|طرابلس||
TN|Q948|Tunisian|تونسي|Tunis|تونس العاصمة||
DZ|Q262|Algerian|جزائري|Algiers|الجزائر العاصمة||
MA|Q1028|Moroccan|مغربي|Rabat|الرباط||
MR|Q1025|Mauritanian|موريتاني|Nouakchott|نواكشوط||
SO|Q1045|Somali|صومالي|Mogadishu|مقديشو||
DJ|Q977|Djiboutian|جيبوتي|||Djibouti|
ER|Q986|Eritrean|إريتري|Asmara|أسمرة||
ET|Q115|Ethiopian|إثيوبي|Addis Ababa|أديس أبابا||أثيوبيا
KE|Q114|Kenyan|كيني|Nairobi|نيروبي||
UG|Q1036|Ugandan|أوغندي|Kampala|كمبالا||
TZ|Q924|Tanzanian|تنزاني|Dodoma|دودوما||
RW|Q1037|Rwandan|رواندي|Kigali|كيغالي||
BI|Q967|Burundian|بوروندي||||
CD|Q974|Congolese|كونغولي|Kinshasa|كينشاسا|Democratic Republic of the Congo,DRC,DR Congo,Congo|جمهورية الكونغو الديمقراطية,الكونغو الديمقراطية,الكونغو
ZA|Q258|South African|جنوب أفريقي|Pretoria|بريتوريا||جنوب أفريقيا
ZW|Q954|Zimbabwean|زيمبابوي|Harare|هراري||
ZM|Q953|Zambian|زامبي|Lusaka|لوساكا||
MZ|Q1029|Mozambican|موزمبيقي|Maputo|مابوتو||
AO|Q916|Angolan|أنغولي|Luanda|لواندا||
NA|Q1030|Namibian|ناميبي||||
BW|Q963|Botswanan|بوتسواني||||
NG|Q1033|Nigerian|نيجيري|Abuja|أبوجا||
NE|Q1032|Nigerien|نيجري|Niamey|نيامي||
ML|Q912|Malian||Bamako|باماكو||
BF|Q965|Burkinabe|بوركيني|Ouagadougou|واغادوغو||بوركينا فاسو
SN|Q1041|Senegalese|سنغالي|Dakar|داكار||
CI|Q1008|Ivorian|إيفواري|Abidjan|أبيدجان|Ivory Coast|ساحل العاج,كوت ديفوار
GH|Q117|Ghanaian|غاني|Accra|أكرا||
CM|Q1009|Cameroonian|كاميروني|Yaounde|ياوندي||
TD|Q657|Chadian|تشادي|N'Djamena|نجامينا||
CF|Q929||أفريقي أوسطي|Bangui|بانغي||
GA|Q1000|Gabonese|غابوني|Libreville|ليبرفيل||
GN|Q1006|Guinean|غيني|Conakry|كوناكري||
LR|Q1014|Liberian|ليبيري|Monrovia|مونروفيا||
SL|Q1044|Sierra Leonean|سيراليوني|Freetown|فريتاون||
TG|Q945|Togolese|توغولي|Lome|لومي||
MG|Q1019|Malagasy|مدغشقري||||
MW|Q1020|Malawian|ملاوي||||
MT|Q233|Maltese|مالطي|Valletta|فاليتا||
LU|Q32|Luxembourgish|||||
ME|Q236|Montenegrin||Podgorica|||الجبل الأسود
MK|Q221|Macedonian|مقدوني|Skopje|سكوبيي|North Macedonia|مقدونيا الشمالية
VA|Q237||||||الفاتيكان
`
