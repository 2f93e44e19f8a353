/**
 * States: ISO 3166 code | Wikidata id | English demonyms | stems of the Arabic nisba (without ـة and ال) | capital in English | in
 * Arabic | further English names | further Arabic names | English and Arabic names of CLDR 48 (Unicode licence v3), written down so that no
 * build of ICU alters an id. The rest is compiled by hand from common usage; Wikidata ids are CC0.
 */
export const countryTable = `
RU|Q159|Russian|روسي|Moscow|موسكو|Russian Federation|روسيا,روسيا الاتحادية|Russia|روسيا
UA|Q212|Ukrainian|أوكراني|Kyiv,Kiev|كييف||أوكرانيا,اوكرانيا|Ukraine|أوكرانيا
BY|Q184|Belarusian|بيلاروسي,بيلاروسيا|Minsk|مينسك||بيلاروس,بيلاروسيا,روسيا البيضاء|Belarus|بيلاروس
US|Q30|American|أميركي,أمريكي|Washington|واشنطن|United States of America,U.S.,US,USA,America|الولايات المتحدة,الولايات المتحدة الأميركية,الولايات المتحدة الأمريكية,أميركا,أمريكا|United States|الولايات المتحدة
GB|Q145|British|بريطاني|London|لندن|UK,U.K.,Britain,Great Britain|بريطانيا,المملكة المتحدة|United Kingdom|المملكة المتحدة
FR|Q142|French|فرنسي|Paris|باريس|||France|فرنسا
DE|Q183|German|ألماني|Berlin|برلين|||Germany|ألمانيا
IT|Q38|Italian|إيطالي|Rome|روما|||Italy|إيطاليا
ES|Q29|Spanish|إسباني|Madrid|مدريد||أسبانيا|Spain|إسبانيا
PT|Q45|Portuguese|برتغالي|Lisbon|لشبونة|||Portugal|البرتغال
NL|Q55|Dutch|هولندي|Amsterdam|أمستردام|Holland,the Netherlands|هولندا|Netherlands|هولندا
BE|Q31|Belgian|بلجيكي|Brussels|بروكسل|||Belgium|بلجيكا
CH|Q39|Swiss|سويسري|Bern|برن|||Switzerland|سويسرا
AT|Q40|Austrian|نمساوي|Vienna|فيينا|||Austria|النمسا
SE|Q34|Swedish|سويدي|Stockholm|ستوكهولم|||Sweden|السويد
NO|Q20|Norwegian|نرويجي|Oslo|أوسلو|||Norway|النرويج
DK|Q35|Danish|دنماركي,دانماركي|Copenhagen|كوبنهاغن||الدنمارك,الدانمارك|Denmark|الدانمرك
FI|Q33|Finnish|فنلندي|Helsinki|هلسنكي|||Finland|فنلندا
IS|Q189|Icelandic|آيسلندي|Reykjavik|ريكيافيك|||Iceland|آيسلندا
IE|Q27|Irish|إيرلندي,أيرلندي|Dublin|دبلن||إيرلندا|Ireland|أيرلندا
PL|Q36|Polish|بولندي|Warsaw|وارسو|||Poland|بولندا
CZ|Q213|Czech|تشيكي|Prague|براغ|Czech Republic|جمهورية التشيك,تشيكيا|Czechia|التشيك
SK|Q214|Slovak|سلوفاكي|Bratislava|براتيسلافا|||Slovakia|سلوفاكيا
HU|Q28|Hungarian|مجري|Budapest|بودابست||المجر,هنغاريا|Hungary|هنغاريا
RO|Q218|Romanian|روماني|Bucharest|بوخارست|||Romania|رومانيا
BG|Q219|Bulgarian|بلغاري|Sofia|صوفيا|||Bulgaria|بلغاريا
GR|Q41|Greek|يوناني|Athens|أثينا|||Greece|اليونان
RS|Q403|Serbian|صربي|Belgrade|بلغراد|||Serbia|صربيا
HR|Q224|Croatian|كرواتي|Zagreb|زغرب|||Croatia|كرواتيا
BA|Q225|Bosnian|بوسني|Sarajevo|سراييفو|Bosnia|البوسنة,البوسنة والهرسك|Bosnia & Herzegovina|البوسنة والهرسك
SI|Q215|Slovenian|سلوفيني|Ljubljana|ليوبليانا|||Slovenia|سلوفينيا
AL|Q222|Albanian|ألباني|Tirana|تيرانا|||Albania|ألبانيا
XK|Q1246|Kosovar|كوسوفي|Pristina|بريشتينا|||Kosovo|كوسوفو
MD|Q217|Moldovan|مولدافي,مولدوفي|Chisinau|كيشيناو||مولدافيا|Moldova|مولدوفا
LT|Q37|Lithuanian|ليتواني|Vilnius|فيلنيوس|||Lithuania|ليتوانيا
LV|Q211|Latvian|لاتفي|Riga|ريغا|||Latvia|لاتفيا
EE|Q191|Estonian|إستوني|Tallinn|تالين|||Estonia|إستونيا
GE|Q230|Georgian|جورجي|Tbilisi|تبليسي|||Georgia|جورجيا
AM|Q399|Armenian|أرميني|Yerevan|يريفان|||Armenia|أرمينيا
AZ|Q227|Azerbaijani|أذربيجاني|Baku|باكو|||Azerbaijan|أذربيجان
TR|Q43|Turkish|تركي|Ankara|أنقرة|Turkey|تركيا|Türkiye|تركيا
CY|Q229|Cypriot|قبرصي|Nicosia|نيقوسيا|||Cyprus|قبرص
KZ|Q232|Kazakh|كازاخستاني|Astana|أستانا|||Kazakhstan|كازاخستان
UZ|Q265|Uzbek|أوزبكي|Tashkent|طشقند|||Uzbekistan|أوزبكستان
KG|Q813|Kyrgyz|قيرغيزي|Bishkek|بيشكيك|||Kyrgyzstan|قيرغيزستان
TJ|Q863|Tajik|طاجيكي|Dushanbe|دوشانبه|||Tajikistan|طاجيكستان
TM|Q874|Turkmen|تركماني|Ashgabat|عشق آباد|||Turkmenistan|تركمانستان
AF|Q889|Afghan|أفغاني|Kabul|كابل,كابول|||Afghanistan|أفغانستان
PK|Q843|Pakistani|باكستاني|Islamabad|إسلام آباد|||Pakistan|باكستان
IN|Q668|Indian|هندي|New Delhi|نيودلهي|||India|الهند
BD|Q902|Bangladeshi|بنغلادشي|Dhaka|دكا||بنغلاديش,بنغلادش|Bangladesh|بنغلاديش
LK|Q854|Sri Lankan|سريلانكي|Colombo|كولومبو||سريلانكا|Sri Lanka|سريلانكا
NP|Q837|Nepalese,Nepali|نيبالي|Kathmandu|كاتماندو|||Nepal|نيبال
CN|Q148|Chinese|صيني|Beijing|بكين|||China|الصين
TW|Q865|Taiwanese|تايواني|Taipei|تايبيه|||Taiwan|تايوان
HK|Q8646|||||Hong Kong|هونغ كونغ|Hong Kong|هونغ كونغ
JP|Q17|Japanese|ياباني|Tokyo|طوكيو|||Japan|اليابان
KR|Q884|South Korean|كوري جنوبي|Seoul|العاصمة سيول||كوريا الجنوبية|South Korea|كوريا الجنوبية
KP|Q423|North Korean|كوري شمالي|Pyongyang|بيونغ يانغ||كوريا الشمالية|North Korea|كوريا الشمالية
MN|Q711|Mongolian|منغولي|Ulaanbaatar|أولان باتور|||Mongolia|منغوليا
TH|Q869|Thai|تايلاندي|Bangkok|بانكوك|||Thailand|تايلاند
VN|Q881|Vietnamese|فيتنامي|Hanoi|هانوي|||Vietnam|فيتنام
KH|Q424|Cambodian|كمبودي|Phnom Penh|بنوم بنه|||Cambodia|كمبوديا
MM|Q836|Burmese|ميانماري,بورمي|Naypyidaw|نايبيداو|Myanmar,Burma|ميانمار,بورما|Myanmar|ميانمار (بورما)
MY|Q833|Malaysian|ماليزي|Kuala Lumpur|كوالالمبور|||Malaysia|ماليزيا
SG|Q334|Singaporean|سنغافوري|||||Singapore|سنغافورة
ID|Q252|Indonesian|إندونيسي,أندونيسي|Jakarta|جاكرتا||أندونيسيا|Indonesia|إندونيسيا
PH|Q928|Philippine,Filipino|فلبيني,فيليبيني|Manila|مانيلا|the Philippines|الفيليبين|Philippines|الفلبين
AU|Q408|Australian|أسترالي|Canberra|كانبيرا|||Australia|أستراليا
NZ|Q664|New Zealand|نيوزيلندي|Wellington|ويلينغتون|||New Zealand|نيوزيلندا
CA|Q16|Canadian|كندي|Ottawa|أوتاوا|||Canada|كندا
MX|Q96|Mexican|مكسيكي|Mexico City|مكسيكو|||Mexico|المكسيك
CU|Q241|Cuban|كوبي|Havana|هافانا|||Cuba|كوبا
GT|Q774|Guatemalan|غواتيمالي|Guatemala City|غواتيمالا سيتي|||Guatemala|غواتيمالا
HN|Q783|Honduran|هندوراسي|Tegucigalpa|تيغوسيغالبا|||Honduras|هندوراس
SV|Q792|Salvadoran|سلفادوري|San Salvador|سان سلفادور|||El Salvador|السلفادور
NI|Q811|Nicaraguan|نيكاراغوي|Managua|ماناغوا|||Nicaragua|نيكاراغوا
CR|Q800|Costa Rican|كوستاريكي|||||Costa Rica|كوستاريكا
PA|Q804|Panamanian|بنمي|Panama City|بنما سيتي,مدينة بنما|||Panama|بنما
HT|Q790|Haitian|هايتي|Port-au-Prince|بور أو برنس|||Haiti|هايتي
DO|Q786|Dominican|دومينيكاني|Santo Domingo|سانتو دومينغو|||Dominican Republic|جمهورية الدومينيكان
JM|Q766|Jamaican|جامايكي|Kingston|كينغستون|||Jamaica|جامايكا
CO|Q739|Colombian|كولومبي|Bogota|بوغوتا|||Colombia|كولومبيا
VE|Q717|Venezuelan|فنزويلي|Caracas|كاراكاس|||Venezuela|فنزويلا
EC|Q736|Ecuadorian,Ecuadorean|إكوادوري|Quito|كيتو|||Ecuador|الإكوادور
PE|Q419|Peruvian|بيروفي|Lima|ليما|||Peru|بيرو
BO|Q750|Bolivian|بوليفي|La Paz|لاباز|||Bolivia|بوليفيا
BR|Q155|Brazilian|برازيلي|Brasilia|برازيليا|||Brazil|البرازيل
AR|Q414|Argentine,Argentinian|أرجنتيني|Buenos Aires|بوينس آيرس,بوينوس آيريس|||Argentina|الأرجنتين
CL|Q298|Chilean|تشيلي,شيلي|Santiago|سانتياغو|||Chile|تشيلي
UY|Q77|Uruguayan|أوروغوياني|Montevideo|مونتيفيديو|||Uruguay|أورغواي
PY|Q733|Paraguayan|باراغوياني|Asuncion|أسونسيون|||Paraguay|باراغواي
IR|Q794|Iranian|إيراني|Tehran|طهران|||Iran|إيران
IQ|Q796|Iraqi|عراقي|Baghdad|بغداد|||Iraq|العراق
SY|Q858|Syrian|سوري|Damascus|دمشق|||Syria|سوريا
LB|Q822|Lebanese|لبناني|Beirut|بيروت|||Lebanon|لبنان
JO|Q810|Jordanian|أردني|Amman|عمّان|||Jordan|الأردن
IL|Q801|Israeli|إسرائيلي|Jerusalem,Tel Aviv|تل أبيب|||Israel|إسرائيل
PS|Q219060|Palestinian|فلسطيني|Ramallah|رام الله|Palestine|فلسطين|Palestinian Territories|الأراضي الفلسطينية
SA|Q851|Saudi,Saudi Arabian|سعودي|Riyadh|الرياض|Saudi Arabia|السعودية,المملكة العربية السعودية|Saudi Arabia|المملكة العربية السعودية
YE|Q805|Yemeni|يمني|Sanaa|صنعاء|||Yemen|اليمن
OM|Q842|Omani|عماني|Muscat|مسقط||سلطنة عمان|Oman|عُمان
AE|Q878|Emirati|إماراتي|Abu Dhabi|أبوظبي,أبو ظبي|UAE,United Arab Emirates|الإمارات,الإمارات العربية المتحدة|United Arab Emirates|الإمارات العربية المتحدة
QA|Q846|Qatari|قطري|Doha|الدوحة|||Qatar|قطر
BH|Q398|Bahraini|بحريني|Manama|المنامة|||Bahrain|البحرين
KW|Q817|Kuwaiti|كويتي|Kuwait City||||Kuwait|الكويت
EG|Q79|Egyptian|مصري|Cairo|القاهرة|||Egypt|مصر
SD|Q1049|Sudanese|سوداني|Khartoum|الخرطوم|||Sudan|السودان
SS|Q958|South Sudanese|جنوب سوداني|Juba|جوبا|||South Sudan|جنوب السودان
LY|Q1016|Libyan|ليبي|Tripoli|طرابلس|||Libya|ليبيا
TN|Q948|Tunisian|تونسي|Tunis|تونس العاصمة|||Tunisia|تونس
DZ|Q262|Algerian|جزائري|Algiers|الجزائر العاصمة|||Algeria|الجزائر
MA|Q1028|Moroccan|مغربي|Rabat|الرباط|||Morocco|المغرب
MR|Q1025|Mauritanian|موريتاني|Nouakchott|نواكشوط|||Mauritania|موريتانيا
SO|Q1045|Somali|صومالي|Mogadishu|مقديشو|||Somalia|الصومال
DJ|Q977|Djiboutian|جيبوتي|||Djibouti||Djibouti|جيبوتي
ER|Q986|Eritrean|إريتري|Asmara|أسمرة|||Eritrea|إريتريا
ET|Q115|Ethiopian|إثيوبي|Addis Ababa|أديس أبابا||أثيوبيا|Ethiopia|إثيوبيا
KE|Q114|Kenyan|كيني|Nairobi|نيروبي|||Kenya|كينيا
UG|Q1036|Ugandan|أوغندي|Kampala|كمبالا|||Uganda|أوغندا
TZ|Q924|Tanzanian|تنزاني|Dodoma|دودوما|||Tanzania|تنزانيا
RW|Q1037|Rwandan|رواندي|Kigali|كيغالي|||Rwanda|رواندا
BI|Q967|Burundian|بوروندي|Bujumbura|بوجمبورا|||Burundi|بوروندي
CD|Q974|Congolese|كونغولي|Kinshasa|كينشاسا|Democratic Republic of the Congo,DRC,DR Congo,Congo|جمهورية الكونغو الديمقراطية,الكونغو الديمقراطية,الكونغو|Congo - Kinshasa|الكونغو - كينشاسا
ZA|Q258|South African|جنوب أفريقي|Pretoria|بريتوريا||جنوب أفريقيا|South Africa|جنوب أفريقيا
ZW|Q954|Zimbabwean|زيمبابوي|Harare|هراري|||Zimbabwe|زيمبابوي
ZM|Q953|Zambian|زامبي|Lusaka|لوساكا|||Zambia|زامبيا
MZ|Q1029|Mozambican|موزمبيقي|Maputo|مابوتو|||Mozambique|موزمبيق
AO|Q916|Angolan|أنغولي|Luanda|لواندا|||Angola|أنغولا
NA|Q1030|Namibian|ناميبي|Windhoek|ويندهوك|||Namibia|ناميبيا
BW|Q963|Botswanan|بوتسواني|Gaborone|غابورون|||Botswana|بوتسوانا
NG|Q1033|Nigerian|نيجيري|Abuja|أبوجا|||Nigeria|نيجيريا
NE|Q1032|Nigerien|نيجري|Niamey|نيامي|||Niger|النيجر
ML|Q912|Malian||Bamako|باماكو|||Mali|مالي
BF|Q965|Burkinabe|بوركيني|Ouagadougou|واغادوغو||بوركينا فاسو|Burkina Faso|بوركينا فاسو
SN|Q1041|Senegalese|سنغالي|Dakar|داكار|||Senegal|السنغال
CI|Q1008|Ivorian|إيفواري|Abidjan|أبيدجان|Ivory Coast|ساحل العاج,كوت ديفوار|Côte d’Ivoire|ساحل العاج
GH|Q117|Ghanaian|غاني|Accra|أكرا|||Ghana|غانا
CM|Q1009|Cameroonian|كاميروني|Yaounde|ياوندي|||Cameroon|الكاميرون
TD|Q657|Chadian|تشادي|N'Djamena|نجامينا|||Chad|تشاد
CF|Q929||أفريقي أوسطي|Bangui|بانغي|||Central African Republic|جمهورية أفريقيا الوسطى
GA|Q1000|Gabonese|غابوني|Libreville|ليبرفيل|||Gabon|الغابون
GN|Q1006|Guinean|غيني|Conakry|كوناكري|||Guinea|غينيا
LR|Q1014|Liberian|ليبيري|Monrovia|مونروفيا|||Liberia|ليبيريا
SL|Q1044|Sierra Leonean|سيراليوني|Freetown|فريتاون|||Sierra Leone|سيراليون
TG|Q945|Togolese|توغولي|Lome|لومي|||Togo|توغو
MG|Q1019|Malagasy|مدغشقري|Antananarivo|أنتاناناريفو|||Madagascar|مدغشقر
MW|Q1020|Malawian|ملاوي|Lilongwe|ليلونغوي|||Malawi|ملاوي
MT|Q233|Maltese|مالطي|Valletta|فاليتا|||Malta|مالطا
LU|Q32|Luxembourgish||Luxembourg City||||Luxembourg|لوكسمبورغ
ME|Q236|Montenegrin||Podgorica|||الجبل الأسود|Montenegro|الجبل الأسود
MK|Q221|Macedonian|مقدوني|Skopje|سكوبيي|North Macedonia|مقدونيا الشمالية|North Macedonia|مقدونيا الشمالية
VA|Q237|||||the Vatican,Vatican,Holy See|الفاتيكان,مدينة الفاتيكان,حاضرة الفاتيكان,الكرسي الرسولي|Vatican City|الفاتيكان
BJ||Beninese||Porto-Novo|بورتو نوفو|||Benin|بنين
GM||Gambian|غامبي|Banjul|بانجول|the Gambia||Gambia|غامبيا
GW||Bissau-Guinean||Bissau|بيساو|||Guinea-Bissau|غينيا بيساو
GQ||Equatorial Guinean||Malabo|مالابو|||Equatorial Guinea|غينيا الاستوائية
CG||||Brazzaville|برازافيل|Republic of the Congo,Republic of Congo|الكونغو برازافيل,جمهورية الكونغو|Congo - Brazzaville|الكونغو - برازافيل
LS||Basotho||Maseru|ماسيرو|||Lesotho|ليسوتو
SZ||Swazi||Mbabane|مبابان|Swaziland|إسواتيني,سوازيلاند|Eswatini|إسواتيني
KM||Comorian||Moroni|موروني|||Comoros|جزر القمر
MU||Mauritian|موريشيوسي|Port Louis|بورت لويس|||Mauritius|موريشيوس
SC|||||||جزر سيشل|Seychelles|سيشل
CV||Cape Verdean||Praia|برايا||الرأس الأخضر,كاب فيردي|Cape Verde|الرأس الأخضر
ST||||||São Tomé and Príncipe||São Tomé & Príncipe|ساو تومي وبرينسيبي
LA||Laotian||Vientiane|فيينتيان|||Laos|لاوس
BT||Bhutanese||Thimphu|تيمفو|||Bhutan|بوتان
MV||Maldivian|مالديفي|||the Maldives|جزر المالديف,المالديف|Maldives|جزر المالديف
BN||Bruneian||Bandar Seri Begawan|بندر سري بكاوان|||Brunei|بروناي
TL||Timorese||Dili|العاصمة ديلي|East Timor|تيمور الشرقية|Timor-Leste|تيمور - ليشتي
PG||Papua New Guinean||Port Moresby|بورت مورسبي||بابوا غينيا الجديدة|Papua New Guinea|بابوا غينيا الجديدة
FJ||Fijian|فيجي|Suva|سوفا|||Fiji|فيجي
SB||||Honiara|هونيارا|the Solomon Islands|جزر سليمان|Solomon Islands|جزر سليمان
VU||||||||Vanuatu|فانواتو
WS||Samoan||||||Samoa|ساموا
TO||Tongan||||||Tonga|تونغا
BS||Bahamian||Nassau|ناساو|the Bahamas|جزر الباهاما,جزر البهاما|Bahamas|جزر البهاما
BB||Barbadian||Bridgetown|بريدجتاون|||Barbados|بربادوس
TT||Trinidadian||||Trinidad|ترينيداد وتوباغو|Trinidad & Tobago|ترينيداد وتوباغو
BZ||Belizean||Belmopan|بلموبان|||Belize|بليز
GY||Guyanese||Georgetown|جورج تاون||غويانا|Guyana|غيانا
SR||Surinamese||Paramaribo|باراماريبو|||Suriname|سورينام
MC||Monegasque|||||إمارة موناكو|Monaco|موناكو
LI||||||||Liechtenstein|ليختنشتاين
AD||Andorran||||||Andorra|أندورا
SM||||||||San Marino|سان مارينو
`
