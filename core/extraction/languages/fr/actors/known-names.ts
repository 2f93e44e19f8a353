/** What French writes otherwise than English: French | a spelling that the lexicon knows. Compiled by hand from common usage. */
export const frenchSpellings = `
ONU|United Nations;Nations unies|United Nations;Conseil de sécurité|Security Council;OTAN|NATO;Otan|NATO;UE|European Union
Union européenne|European Union;Commission européenne|European Commission;Parlement européen|European Parliament
Banque centrale européenne|European Central Bank;BCE|European Central Bank;Union africaine|African Union;Ligue arabe|Arab League
OMS|World Health Organization;Organisation mondiale de la santé|World Health Organization;FMI|International Monetary Fund
Fonds monétaire international|International Monetary Fund;Banque mondiale|World Bank;OMC|World Trade Organization;Opep|OPEC;OPEP|OPEC
AIEA|IAEA;Cour pénale internationale|International Criminal Court;CPI|International Criminal Court;Unicef|UNICEF;Unesco|UNESCO
Croix-Rouge|Red Cross;Londres|London;Moscou|Moscow;Pékin|Beijing;Bruxelles|Brussels;Kiev|Kyiv;Varsovie|Warsaw;Vienne|Vienna
Athènes|Athens;Lisbonne|Lisbon;Berne|Bern;Copenhague|Copenhagen;Bucarest|Bucharest;Le Caire|Cairo;Alger|Algiers;Beyrouth|Beirut
Damas|Damascus;Bagdad|Baghdad;Téhéran|Tehran;Riyad|Riyadh;Jérusalem|Jerusalem;Genève|Geneva;La Haye|The Hague;Alep|Aleppo
Mossoul|Mosul;Le Cap|Cape Town;Marrakech|Marrakesh;Tanger|Tangier;Fès|Fez;Alexandrie|Alexandria;Barcelone|Barcelona;Milan|Milan
Naples|Naples;Venise|Venice;Munich|Munich;Francfort|Frankfurt;Hambourg|Hamburg;Édimbourg|Edinburgh;Crimée|Crimea;Gaza|Gaza
Cisjordanie|West Bank;Bande de Gaza|Gaza Strip;Vladimir Poutine|Vladimir Putin;Volodymyr Zelensky|Volodymyr Zelenskyy
Sergueï Lavrov|Sergey Lavrov;Dmitri Peskov|Dmitry Peskov;Benyamin Netanyahou|Benjamin Netanyahu;Alexandre Loukachenko|Alexander Lukashenko
`

/** States that the press calls otherwise than CLDR: French | ISO 3166 code. */
export const frenchStates = `
Etats-Unis|US;USA|US;Grande-Bretagne|GB;République tchèque|CZ;RDC|CD;République démocratique du Congo|CD;Palestine|PS;Birmanie|MM
Biélorussie|BY;Corée du Nord|KP;Corée du Sud|KR;Côte d'Ivoire|CI;Émirats|AE;Moldavie|MD
`
