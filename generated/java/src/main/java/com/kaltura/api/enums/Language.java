package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaLanguage}: text on the wire. */
public final class Language extends StringEnum {
  private static final Map<String, Language> KNOWN = new LinkedHashMap<>();

  /** {@code Abaza} on the wire. */
  public static final Language ABQ = known("Abaza", "ABQ");

  /** {@code Abkhazian} on the wire. */
  public static final Language AB = known("Abkhazian", "AB");

  /** <code>Abnaki Western</code> on the wire. */
  public static final Language ABE = known("Abnaki Western", "ABE");

  /** {@code Abure} on the wire. */
  public static final Language ABU = known("Abure", "ABU");

  /** {@code Achang} on the wire. */
  public static final Language ACN = known("Achang", "ACN");

  /** {@code Achinese} on the wire. */
  public static final Language ACE = known("Achinese", "ACE");

  /** {@code Achterhooks} on the wire. */
  public static final Language ACT = known("Achterhooks", "ACT");

  /** {@code Achumawi} on the wire. */
  public static final Language ACV = known("Achumawi", "ACV");

  /** {@code Adioukrou} on the wire. */
  public static final Language ADJ = known("Adioukrou", "ADJ");

  /** <code>Adyghe; Adygei</code> on the wire. */
  public static final Language ADY = known("Adyghe; Adygei", "ADY");

  /** {@code Adynyamathanha} on the wire. */
  public static final Language ADT = known("Adynyamathanha", "ADT");

  /** {@code Afade} on the wire. */
  public static final Language AAL = known("Afade", "AAL");

  /** {@code Afar} on the wire. */
  public static final Language AA = known("Afar", "AA");

  /** {@code Afrikaans} on the wire. */
  public static final Language AF = known("Afrikaans", "AF");

  /** {@code Aghem} on the wire. */
  public static final Language AGQ = known("Aghem", "AGQ");

  /** {@code Aghul} on the wire. */
  public static final Language AGX = known("Aghul", "AGX");

  /** {@code Aguacateco} on the wire. */
  public static final Language AGU = known("Aguacateco", "AGU");

  /** {@code Aguaruna} on the wire. */
  public static final Language AGR = known("Aguaruna", "AGR");

  /** <code>Ainu (Japan)</code> on the wire. */
  public static final Language AIN = known("Ainu (Japan)", "AIN");

  /** {@code Akkadian} on the wire. */
  public static final Language AKK = known("Akkadian", "AKK");

  /** {@code Aklanon} on the wire. */
  public static final Language AKL = known("Aklanon", "AKL");

  /** {@code Akum} on the wire. */
  public static final Language AKU = known("Akum", "AKU");

  /** {@code Alabama} on the wire. */
  public static final Language AKZ = known("Alabama", "AKZ");

  /** {@code Albanian} on the wire. */
  public static final Language SQ = known("Albanian", "SQ");

  /** <code>Albanian (Gheg)</code> on the wire. */
  public static final Language ALN = known("Albanian (Gheg)", "ALN");

  /** <code>Albanian (Tosk)</code> on the wire. */
  public static final Language ALS = known("Albanian (Tosk)", "ALS");

  /** {@code Aleut} on the wire. */
  public static final Language ALE = known("Aleut", "ALE");

  /** <code>Algonquian languages</code> on the wire. */
  public static final Language ALG = known("Algonquian languages", "ALG");

  /** {@code Algonquin} on the wire. */
  public static final Language ALQ = known("Algonquin", "ALQ");

  /** <code>Altai (Southern)</code> on the wire. */
  public static final Language ALT = known("Altai (Southern)", "ALT");

  /** {@code Amharic} on the wire. */
  public static final Language AM = known("Amharic", "AM");

  /** {@code Angloromani} on the wire. */
  public static final Language RME = known("Angloromani", "RME");

  /** <code>Apache (Jicarilla)</code> on the wire. */
  public static final Language APJ = known("Apache (Jicarilla)", "APJ");

  /** <code>Apache (Western)</code> on the wire. */
  public static final Language APW = known("Apache (Western)", "APW");

  /** {@code Arabic} on the wire. */
  public static final Language AR = known("Arabic", "AR");

  /** <code>Arabic (Lebanon)</code> on the wire. */
  public static final Language AR_LB = known("Arabic (Lebanon)", "AR_LB");

  /** <code>Arabic (Qatar)</code> on the wire. */
  public static final Language AR_QA = known("Arabic (Qatar)", "AR_QA");

  /** <code>Arabic (Saudi Arabia)</code> on the wire. */
  public static final Language AR_SA = known("Arabic (Saudi Arabia)", "AR_SA");

  /** <code>Arabic (standard)</code> on the wire. */
  public static final Language ARB = known("Arabic (standard)", "ARB");

  /** <code>Arabic Tunisian Spoken</code> on the wire. */
  public static final Language B_T = known("Arabic Tunisian Spoken", "B_T");

  /** {@code Aramaic} on the wire. */
  public static final Language ARC = known("Aramaic", "ARC");

  /** <code>Aramaic Samaritan</code> on the wire. */
  public static final Language SAM = known("Aramaic Samaritan", "SAM");

  /** {@code Arapaho} on the wire. */
  public static final Language ARP = known("Arapaho", "ARP");

  /** {@code Araucanian} on the wire. */
  public static final Language ARN = known("Araucanian", "ARN");

  /** {@code Arikara} on the wire. */
  public static final Language ARI = known("Arikara", "ARI");

  /** {@code Armenian} on the wire. */
  public static final Language HY = known("Armenian", "HY");

  /** {@code Aromanian} on the wire. */
  public static final Language RUP = known("Aromanian", "RUP");

  /** {@code Assamese} on the wire. */
  public static final Language AS_ = known("Assamese", "AS_");

  /** {@code Assiniboine} on the wire. */
  public static final Language ASB = known("Assiniboine", "ASB");

  /** <code>Assyrian Neo-Aramaic</code> on the wire. */
  public static final Language AII = known("Assyrian Neo-Aramaic", "AII");

  /** {@code Asturian} on the wire. */
  public static final Language AST = known("Asturian", "AST");

  /** <code>Athapascan languages</code> on the wire. */
  public static final Language ATH = known("Athapascan languages", "ATH");

  /** {@code Atikamekw} on the wire. */
  public static final Language ATJ = known("Atikamekw", "ATJ");

  /** {@code Awadhi} on the wire. */
  public static final Language AWA = known("Awadhi", "AWA");

  /** {@code Aymara} on the wire. */
  public static final Language AY = known("Aymara", "AY");

  /** {@code Azerbaijani} on the wire. */
  public static final Language AZ = known("Azerbaijani", "AZ");

  /** {@code Babine} on the wire. */
  public static final Language BCR = known("Babine", "BCR");

  /** {@code Badaga} on the wire. */
  public static final Language BFQ = known("Badaga", "BFQ");

  /** {@code Bai} on the wire. */
  public static final Language BDJ = known("Bai", "BDJ");

  /** {@code Balinese} on the wire. */
  public static final Language BAN = known("Balinese", "BAN");

  /** <code>Balochi Southern</code> on the wire. */
  public static final Language BCC = known("Balochi Southern", "BCC");

  /** {@code Balti} on the wire. */
  public static final Language BFT = known("Balti", "BFT");

  /** {@code Baluchi} on the wire. */
  public static final Language BAL = known("Baluchi", "BAL");

  /** <code>Basa (Cameroon)</code> on the wire. */
  public static final Language BAS = known("Basa (Cameroon)", "BAS");

  /** {@code Bashkir} on the wire. */
  public static final Language BA = known("Bashkir", "BA");

  /** {@code Basque} on the wire. */
  public static final Language EU = known("Basque", "EU");

  /** {@code Bavarian} on the wire. */
  public static final Language BAR = known("Bavarian", "BAR");

  /** {@code Beaver} on the wire. */
  public static final Language BEA = known("Beaver", "BEA");

  /** {@code Beja} on the wire. */
  public static final Language BEJ = known("Beja", "BEJ");

  /** <code>Bemba (Zambia)</code> on the wire. */
  public static final Language BEM = known("Bemba (Zambia)", "BEM");

  /** <code>Bengali (Bangla)</code> on the wire. */
  public static final Language BN = known("Bengali (Bangla)", "BN");

  /** {@code Betawi} on the wire. */
  public static final Language BEW = known("Betawi", "BEW");

  /** {@code Bezhta} on the wire. */
  public static final Language KAP = known("Bezhta", "KAP");

  /** {@code Bhili} on the wire. */
  public static final Language BHB = known("Bhili", "BHB");

  /** {@code Bhojpuri} on the wire. */
  public static final Language BHO = known("Bhojpuri", "BHO");

  /** {@code Bhutani} on the wire. */
  public static final Language DZ = known("Bhutani", "DZ");

  /** {@code Bihari} on the wire. */
  public static final Language BH = known("Bihari", "BH");

  /** {@code Bikol} on the wire. */
  public static final Language BIK = known("Bikol", "BIK");

  /** {@code Bini} on the wire. */
  public static final Language BIN = known("Bini", "BIN");

  /** <code>Bishnupriya Manipuri</code> on the wire. */
  public static final Language BPY = known("Bishnupriya Manipuri", "BPY");

  /** {@code Bislama} on the wire. */
  public static final Language BI = known("Bislama", "BI");

  /** {@code Bosnian} on the wire. */
  public static final Language BS = known("Bosnian", "BS");

  /** {@code Breton} on the wire. */
  public static final Language BR = known("Breton", "BR");

  /** {@code Buginese} on the wire. */
  public static final Language BUG = known("Buginese", "BUG");

  /** {@code Bulgarian} on the wire. */
  public static final Language BG = known("Bulgarian", "BG");

  /** {@code Buriat} on the wire. */
  public static final Language BUA = known("Buriat", "BUA");

  /** {@code Burmese} on the wire. */
  public static final Language MY = known("Burmese", "MY");

  /** <code>Byelorussian (Belarusian)</code> on the wire. */
  public static final Language BE = known("Byelorussian (Belarusian)", "BE");

  /** {@code Caddo} on the wire. */
  public static final Language CAD = known("Caddo", "CAD");

  /** {@code Cambodian} on the wire. */
  public static final Language KM = known("Cambodian", "KM");

  /** {@code Cantonese} on the wire. */
  public static final Language YUE = known("Cantonese", "YUE");

  /** {@code Carrier} on the wire. */
  public static final Language CRX = known("Carrier", "CRX");

  /** <code>Carrier Southern</code> on the wire. */
  public static final Language CAF = known("Carrier Southern", "CAF");

  /** {@code Catalan} on the wire. */
  public static final Language CA = known("Catalan", "CA");

  /** {@code Catawba} on the wire. */
  public static final Language CHC = known("Catawba", "CHC");

  /** {@code Cayuga} on the wire. */
  public static final Language CAY = known("Cayuga", "CAY");

  /** {@code Cebuano} on the wire. */
  public static final Language CEB = known("Cebuano", "CEB");

  /** {@code Chagatai} on the wire. */
  public static final Language CHG = known("Chagatai", "CHG");

  /** <code>Chaldean Neo-Aramaic</code> on the wire. */
  public static final Language CLD = known("Chaldean Neo-Aramaic", "CLD");

  /** {@code Cherokee} on the wire. */
  public static final Language CHR = known("Cherokee", "CHR");

  /** {@code Cheyenne} on the wire. */
  public static final Language CHY = known("Cheyenne", "CHY");

  /** {@code Chickasaw} on the wire. */
  public static final Language CIC = known("Chickasaw", "CIC");

  /** {@code Chilcotin} on the wire. */
  public static final Language CLC = known("Chilcotin", "CLC");

  /** {@code Chinese} on the wire. */
  public static final Language ZH = known("Chinese", "ZH");

  /** <code>Chinook jargon</code> on the wire. */
  public static final Language CHN = known("Chinook jargon", "CHN");

  /** {@code Chipewyan} on the wire. */
  public static final Language CHP = known("Chipewyan", "CHP");

  /** {@code Chippewa} on the wire. */
  public static final Language CIW = known("Chippewa", "CIW");

  /** {@code Choctaw} on the wire. */
  public static final Language CHO = known("Choctaw", "CHO");

  /** {@code Chor} on the wire. */
  public static final Language CAA = known("Chor", "CAA");

  /** {@code Chukot} on the wire. */
  public static final Language CKT = known("Chukot", "CKT");

  /** {@code Cimbrian} on the wire. */
  public static final Language CIM = known("Cimbrian", "CIM");

  /** <code>Clallam Klallam</code> on the wire. */
  public static final Language CLM = known("Clallam Klallam", "CLM");

  /** {@code Cochimi} on the wire. */
  public static final Language COJ = known("Cochimi", "COJ");

  /** {@code Cocopa} on the wire. */
  public static final Language COC = known("Cocopa", "COC");

  /** {@code Colognian} on the wire. */
  public static final Language KSH = known("Colognian", "KSH");

  /** {@code Comanche} on the wire. */
  public static final Language COM = known("Comanche", "COM");

  /** {@code Comorian} on the wire. */
  public static final Language SWB = known("Comorian", "SWB");

  /** {@code Comox} on the wire. */
  public static final Language COO = known("Comox", "COO");

  /** {@code Coptic} on the wire. */
  public static final Language COP = known("Coptic", "COP");

  /** {@code Corsican} on the wire. */
  public static final Language CO = known("Corsican", "CO");

  /** {@code Cree} on the wire. */
  public static final Language CR = known("Cree", "CR");

  /** {@code Creek} on the wire. */
  public static final Language MUS = known("Creek", "MUS");

  /** <code>Crimean Tatar</code> on the wire. */
  public static final Language CRH = known("Crimean Tatar", "CRH");

  /** {@code Croatian} on the wire. */
  public static final Language HR = known("Croatian", "HR");

  /** {@code Cupeo} on the wire. */
  public static final Language CUP = known("Cupeo", "CUP");

  /** {@code Czech} on the wire. */
  public static final Language CS = known("Czech", "CS");

  /** {@code Dakota} on the wire. */
  public static final Language DAK = known("Dakota", "DAK");

  /** {@code Danish} on the wire. */
  public static final Language DA = known("Danish", "DA");

  /** {@code Dargwa} on the wire. */
  public static final Language DAR = known("Dargwa", "DAR");

  /** <code>Dari (Persian)</code> on the wire. */
  public static final Language PRD = known("Dari (Persian)", "PRD");

  /** <code>Dari Zoroastrian</code> on the wire. */
  public static final Language GBZ = known("Dari Zoroastrian", "GBZ");

  /** {@code Dehu} on the wire. */
  public static final Language DHV = known("Dehu", "DHV");

  /** {@code Delaware} on the wire. */
  public static final Language DEL = known("Delaware", "DEL");

  /** {@code Dinka} on the wire. */
  public static final Language DIN = known("Dinka", "DIN");

  /** <code>Dogri (generic)</code> on the wire. */
  public static final Language DOI = known("Dogri (generic)", "DOI");

  /** {@code Dogrib} on the wire. */
  public static final Language DGR = known("Dogrib", "DGR");

  /** {@code Dolgan} on the wire. */
  public static final Language DLG = known("Dolgan", "DLG");

  /** {@code Dong} on the wire. */
  public static final Language DOH = known("Dong", "DOH");

  /** {@code Duala} on the wire. */
  public static final Language DUA = known("Duala", "DUA");

  /** {@code Dungan} on the wire. */
  public static final Language DNG = known("Dungan", "DNG");

  /** {@code Dutch} on the wire. */
  public static final Language NL = known("Dutch", "NL");

  /** {@code Dyula} on the wire. */
  public static final Language DYU = known("Dyula", "DYU");

  /** {@code E} on the wire. */
  public static final Language EEE = known("E", "EEE");

  /** {@code Emilian} on the wire. */
  public static final Language EGL = known("Emilian", "EGL");

  /** {@code English} on the wire. */
  public static final Language EN = known("English", "EN");

  /** <code>English (American)</code> on the wire. */
  public static final Language EN_US = known("English (American)", "EN_US");

  /** <code>English (Australian)</code> on the wire. */
  public static final Language EN_AU = known("English (Australian)", "EN_AU");

  /** <code>English (British)</code> on the wire. */
  public static final Language EN_GB = known("English (British)", "EN_GB");

  /** <code>English Middle (1100-1500)</code> on the wire. */
  public static final Language ENM = known("English Middle (1100-1500)", "ENM");

  /** {@code Erzya} on the wire. */
  public static final Language MYV = known("Erzya", "MYV");

  /** {@code Esperanto} on the wire. */
  public static final Language EO = known("Esperanto", "EO");

  /** {@code Estonian} on the wire. */
  public static final Language ET = known("Estonian", "ET");

  /** {@code Even} on the wire. */
  public static final Language EVE = known("Even", "EVE");

  /** {@code Evenki} on the wire. */
  public static final Language EVN = known("Evenki", "EVN");

  /** {@code Faeroese} on the wire. */
  public static final Language FO = known("Faeroese", "FO");

  /** {@code Fala} on the wire. */
  public static final Language FAX = known("Fala", "FAX");

  /** <code>Fang (Equatorial Guinea)</code> on the wire. */
  public static final Language FAN = known("Fang (Equatorial Guinea)", "FAN");

  /** {@code Farsi} on the wire. */
  public static final Language FA = known("Farsi", "FA");

  /** {@code Fiji} on the wire. */
  public static final Language FJ = known("Fiji", "FJ");

  /** {@code Filipino} on the wire. */
  public static final Language FIL = known("Filipino", "FIL");

  /** {@code Finnish} on the wire. */
  public static final Language FI = known("Finnish", "FI");

  /** <code>Finnish (Tornedalen)</code> on the wire. */
  public static final Language FIT = known("Finnish (Tornedalen)", "FIT");

  /** {@code Fon} on the wire. */
  public static final Language FON = known("Fon", "FON");

  /** {@code Franco-Prove} on the wire. */
  public static final Language FRP = known("Franco-Prove", "FRP");

  /** {@code Frankish} on the wire. */
  public static final Language FRK = known("Frankish", "FRK");

  /** {@code French} on the wire. */
  public static final Language FR = known("French", "FR");

  /** <code>French (Canada)</code> on the wire. */
  public static final Language FR_CA = known("French (Canada)", "FR_CA");

  /** {@code Frisian} on the wire. */
  public static final Language FY = known("Frisian", "FY");

  /** <code>Frisian Northern</code> on the wire. */
  public static final Language FRR = known("Frisian Northern", "FRR");

  /** {@code Friulian} on the wire. */
  public static final Language FUR = known("Friulian", "FUR");

  /** {@code Fur} on the wire. */
  public static final Language FVR = known("Fur", "FVR");

  /** {@code Ga} on the wire. */
  public static final Language GAA = known("Ga", "GAA");

  /** <code>Gaelic (Manx)</code> on the wire. */
  public static final Language GV = known("Gaelic (Manx)", "GV");

  /** <code>Gaelic (Scottish)</code> on the wire. */
  public static final Language GD = known("Gaelic (Scottish)", "GD");

  /** {@code Gagauz} on the wire. */
  public static final Language GAG = known("Gagauz", "GAG");

  /** {@code Galician} on the wire. */
  public static final Language GL = known("Galician", "GL");

  /** {@code Gan} on the wire. */
  public static final Language GAN = known("Gan", "GAN");

  /** {@code Geez} on the wire. */
  public static final Language GEZ = known("Geez", "GEZ");

  /** {@code Georgian} on the wire. */
  public static final Language KA = known("Georgian", "KA");

  /** {@code German} on the wire. */
  public static final Language DE = known("German", "DE");

  /** <code>German Hutterite</code> on the wire. */
  public static final Language GEH = known("German Hutterite", "GEH");

  /** <code>German Pennsylvania</code> on the wire. */
  public static final Language PDC = known("German Pennsylvania", "PDC");

  /** {@code Gilbertese} on the wire. */
  public static final Language GIL = known("Gilbertese", "GIL");

  /** <code>Gilyak Nivkh</code> on the wire. */
  public static final Language NIV = known("Gilyak Nivkh", "NIV");

  /** {@code Gitxsan} on the wire. */
  public static final Language GIT = known("Gitxsan", "GIT");

  /** {@code Greek} on the wire. */
  public static final Language EL = known("Greek", "EL");

  /** <code>Greek Ancient (to 1453)</code> on the wire. */
  public static final Language GRC = known("Greek Ancient (to 1453)", "GRC");

  /** {@code Greenlandic} on the wire. */
  public static final Language KL = known("Greenlandic", "KL");

  /** {@code Guarani} on the wire. */
  public static final Language GN = known("Guarani", "GN");

  /** {@code Gujarati} on the wire. */
  public static final Language GU = known("Gujarati", "GU");

  /** {@code Gwichin} on the wire. */
  public static final Language GWI = known("Gwichin", "GWI");

  /** {@code Haida} on the wire. */
  public static final Language HAI = known("Haida", "HAI");

  /** {@code Hainanese} on the wire. */
  public static final Language HNN = known("Hainanese", "HNN");

  /** {@code Haisla} on the wire. */
  public static final Language HAS = known("Haisla", "HAS");

  /** {@code Hakka} on the wire. */
  public static final Language HAK = known("Hakka", "HAK");

  /** {@code Halkomelem} on the wire. */
  public static final Language HUR = known("Halkomelem", "HUR");

  /** {@code Han} on the wire. */
  public static final Language HAA = known("Han", "HAA");

  /** {@code Hani} on the wire. */
  public static final Language HNI = known("Hani", "HNI");

  /** {@code Hausa} on the wire. */
  public static final Language HA = known("Hausa", "HA");

  /** {@code Hawaiian} on the wire. */
  public static final Language HAW = known("Hawaiian", "HAW");

  /** {@code Hebrew} on the wire. */
  public static final Language HE = known("Hebrew", "HE");

  /** {@code Hebrew} on the wire. */
  public static final Language IW = HE;

  /** {@code Heiltsuk} on the wire. */
  public static final Language HEI = known("Heiltsuk", "HEI");

  /** {@code Hidatsa} on the wire. */
  public static final Language HID = known("Hidatsa", "HID");

  /** {@code Hiligaynon} on the wire. */
  public static final Language HIL = known("Hiligaynon", "HIL");

  /** {@code Hindi} on the wire. */
  public static final Language HI = known("Hindi", "HI");

  /** {@code Hmong} on the wire. */
  public static final Language HMN = known("Hmong", "HMN");

  /** {@code Hokkien} on the wire. */
  public static final Language HKK = known("Hokkien", "HKK");

  /** {@code Hopi} on the wire. */
  public static final Language HOP = known("Hopi", "HOP");

  /** <code>Huizhou Chinese</code> on the wire. */
  public static final Language CZH = known("Huizhou Chinese", "CZH");

  /** {@code Hungarian} on the wire. */
  public static final Language HU = known("Hungarian", "HU");

  /** {@code Icelandic} on the wire. */
  public static final Language IS = known("Icelandic", "IS");

  /** {@code Ikposo} on the wire. */
  public static final Language KPO = known("Ikposo", "KPO");

  /** {@code Iloko} on the wire. */
  public static final Language ILO = known("Iloko", "ILO");

  /** <code>Inari Sami</code> on the wire. */
  public static final Language SMN = known("Inari Sami", "SMN");

  /** {@code Indonesian} on the wire. */
  public static final Language ID = known("Indonesian", "ID");

  /** {@code Indonesian} on the wire. */
  public static final Language IN = ID;

  /** {@code Ingrian} on the wire. */
  public static final Language IZH = known("Ingrian", "IZH");

  /** {@code Ingush} on the wire. */
  public static final Language INH = known("Ingush", "INH");

  /** {@code Interlingua} on the wire. */
  public static final Language IA = known("Interlingua", "IA");

  /** {@code Interlingue} on the wire. */
  public static final Language IE = known("Interlingue", "IE");

  /** {@code Inuinnaqtun} on the wire. */
  public static final Language IKT = known("Inuinnaqtun", "IKT");

  /** {@code Inuktitut} on the wire. */
  public static final Language IU = known("Inuktitut", "IU");

  /** {@code Inupiak} on the wire. */
  public static final Language IK = known("Inupiak", "IK");

  /** {@code Irish} on the wire. */
  public static final Language GA = known("Irish", "GA");

  /** <code>Iroquoian languages</code> on the wire. */
  public static final Language IRO = known("Iroquoian languages", "IRO");

  /** {@code Italian} on the wire. */
  public static final Language IT = known("Italian", "IT");

  /** {@code Itelmen} on the wire. */
  public static final Language ITL = known("Itelmen", "ITL");

  /** {@code Japanese} on the wire. */
  public static final Language JA = known("Japanese", "JA");

  /** {@code Javanese} on the wire. */
  public static final Language JV = known("Javanese", "JV");

  /** <code>Jinyu Chinese</code> on the wire. */
  public static final Language CJY = known("Jinyu Chinese", "CJY");

  /** {@code Jju} on the wire. */
  public static final Language KAJ = known("Jju", "KAJ");

  /** <code>Judeo-Crimean Tatar</code> on the wire. */
  public static final Language JCT = known("Judeo-Crimean Tatar", "JCT");

  /** {@code Judeo-Georgian} on the wire. */
  public static final Language JGE = known("Judeo-Georgian", "JGE");

  /** {@code Jutish} on the wire. */
  public static final Language JUT = known("Jutish", "JUT");

  /** {@code Kabardian} on the wire. */
  public static final Language KBD = known("Kabardian", "KBD");

  /** {@code Kabuverdianu} on the wire. */
  public static final Language KEA = known("Kabuverdianu", "KEA");

  /** {@code Kabyle} on the wire. */
  public static final Language KAB = known("Kabyle", "KAB");

  /** {@code Kachchi} on the wire. */
  public static final Language KFR = known("Kachchi", "KFR");

  /** <code>Kaikavian literary language (Kajkavian)</code> on the wire. */
  public static final Language KJV = known("Kaikavian literary language (Kajkavian)", "KJV");

  /** <code>Kalmyk Oirat</code> on the wire. */
  public static final Language XAL = known("Kalmyk Oirat", "XAL");

  /** {@code Kannada} on the wire. */
  public static final Language KN = known("Kannada", "KN");

  /** {@code Kansa} on the wire. */
  public static final Language KSK = known("Kansa", "KSK");

  /** {@code Karachay-Balkar} on the wire. */
  public static final Language KRC = known("Karachay-Balkar", "KRC");

  /** {@code Karagas} on the wire. */
  public static final Language KIM = known("Karagas", "KIM");

  /** {@code Karaim} on the wire. */
  public static final Language KDR = known("Karaim", "KDR");

  /** {@code Karakalpak} on the wire. */
  public static final Language KAA = known("Karakalpak", "KAA");

  /** {@code Karelian} on the wire. */
  public static final Language KRL = known("Karelian", "KRL");

  /** {@code Kashmiri} on the wire. */
  public static final Language KS = known("Kashmiri", "KS");

  /** {@code Kashubian} on the wire. */
  public static final Language CSB = known("Kashubian", "CSB");

  /** {@code Kaska} on the wire. */
  public static final Language KKZ = known("Kaska", "KKZ");

  /** {@code Kawi} on the wire. */
  public static final Language KAW = known("Kawi", "KAW");

  /** {@code Kazakh} on the wire. */
  public static final Language KK = known("Kazakh", "KK");

  /** {@code Khakas} on the wire. */
  public static final Language KJH = known("Khakas", "KJH");

  /** <code>Khalaj Turkic</code> on the wire. */
  public static final Language KLJ = known("Khalaj Turkic", "KLJ");

  /** {@code Khanty} on the wire. */
  public static final Language KCA = known("Khanty", "KCA");

  /** {@code Khasi} on the wire. */
  public static final Language KHA = known("Khasi", "KHA");

  /** <code>Khmer Northern</code> on the wire. */
  public static final Language KXM = known("Khmer Northern", "KXM");

  /** {@code Kickapoo} on the wire. */
  public static final Language KIC = known("Kickapoo", "KIC");

  /** <code>Kinyarwanda (Ruanda)</code> on the wire. */
  public static final Language RW = known("Kinyarwanda (Ruanda)", "RW");

  /** {@code Kiowa} on the wire. */
  public static final Language KIO = known("Kiowa", "KIO");

  /** {@code Kirghiz} on the wire. */
  public static final Language KY = known("Kirghiz", "KY");

  /** <code>Kirundi (Rundi)</code> on the wire. */
  public static final Language RN = known("Kirundi (Rundi)", "RN");

  /** <code>Klingon tlhIngan-Hol</code> on the wire. */
  public static final Language TLH = known("Klingon tlhIngan-Hol", "TLH");

  /** {@code Kodava} on the wire. */
  public static final Language KFA = known("Kodava", "KFA");

  /** {@code Komi-Permyak} on the wire. */
  public static final Language KOI = known("Komi-Permyak", "KOI");

  /** <code>Konkani (generic)</code> on the wire. */
  public static final Language KOK = known("Konkani (generic)", "KOK");

  /** <code>Konkani (specific)</code> on the wire. */
  public static final Language KNN = known("Konkani (specific)", "KNN");

  /** <code>Konkani Goan</code> on the wire. */
  public static final Language GOM = known("Konkani Goan", "GOM");

  /** {@code Korean} on the wire. */
  public static final Language KO = known("Korean", "KO");

  /** {@code Koryak} on the wire. */
  public static final Language KPY = known("Koryak", "KPY");

  /** {@code Kosraean} on the wire. */
  public static final Language KOS = known("Kosraean", "KOS");

  /** {@code Kotava} on the wire. */
  public static final Language AVK = known("Kotava", "AVK");

  /** {@code Kpelle} on the wire. */
  public static final Language KPE = known("Kpelle", "KPE");

  /** {@code Kumiai} on the wire. */
  public static final Language DIH = known("Kumiai", "DIH");

  /** {@code Kumyk} on the wire. */
  public static final Language KUM = known("Kumyk", "KUM");

  /** {@code Kurdish} on the wire. */
  public static final Language KU = known("Kurdish", "KU");

  /** {@code Kutenai} on the wire. */
  public static final Language KUT = known("Kutenai", "KUT");

  /** {@code Kwakiutl} on the wire. */
  public static final Language KWK = known("Kwakiutl", "KWK");

  /** {@code Laal} on the wire. */
  public static final Language GDM = known("Laal", "GDM");

  /** {@code Ladin} on the wire. */
  public static final Language LLD = known("Ladin", "LLD");

  /** {@code Ladino} on the wire. */
  public static final Language LAD = known("Ladino", "LAD");

  /** {@code Lahnda} on the wire. */
  public static final Language LAH = known("Lahnda", "LAH");

  /** {@code Lahu} on the wire. */
  public static final Language LHU = known("Lahu", "LHU");

  /** {@code Lak} on the wire. */
  public static final Language LBE = known("Lak", "LBE");

  /** {@code Laki} on the wire. */
  public static final Language LKI = known("Laki", "LKI");

  /** {@code Lakota} on the wire. */
  public static final Language LKT = known("Lakota", "LKT");

  /** {@code Laothian} on the wire. */
  public static final Language LO = known("Laothian", "LO");

  /** {@code Latin} on the wire. */
  public static final Language LA = known("Latin", "LA");

  /** <code>Latvian (Lettish)</code> on the wire. */
  public static final Language LV = known("Latvian (Lettish)", "LV");

  /** {@code Laz} on the wire. */
  public static final Language LZZ = known("Laz", "LZZ");

  /** {@code Lezghian} on the wire. */
  public static final Language LEZ = known("Lezghian", "LEZ");

  /** {@code Ligurian} on the wire. */
  public static final Language LIJ = known("Ligurian", "LIJ");

  /** {@code Lillooet} on the wire. */
  public static final Language LIL = known("Lillooet", "LIL");

  /** {@code Limbu} on the wire. */
  public static final Language LIF = known("Limbu", "LIF");

  /** <code>Limburgish ( Limburger)</code> on the wire. */
  public static final Language LI = known("Limburgish ( Limburger)", "LI");

  /** {@code Lingala} on the wire. */
  public static final Language LN = known("Lingala", "LN");

  /** {@code Lithuanian} on the wire. */
  public static final Language LT = known("Lithuanian", "LT");

  /** {@code Lojban} on the wire. */
  public static final Language JBO = known("Lojban", "JBO");

  /** <code>Loma (Liberia)</code> on the wire. */
  public static final Language LOM = known("Loma (Liberia)", "LOM");

  /** {@code Lombard} on the wire. */
  public static final Language LMO = known("Lombard", "LMO");

  /** <code>Low German Low Saxon</code> on the wire. */
  public static final Language NDS = known("Low German Low Saxon", "NDS");

  /** {@code Lozi} on the wire. */
  public static final Language LOZ = known("Lozi", "LOZ");

  /** {@code Luba-Lulua} on the wire. */
  public static final Language LUA = known("Luba-Lulua", "LUA");

  /** {@code Lucumi} on the wire. */
  public static final Language LUQ = known("Lucumi", "LUQ");

  /** {@code Ludian} on the wire. */
  public static final Language LUD = known("Ludian", "LUD");

  /** <code>Lule Sami</code> on the wire. */
  public static final Language SMJ = known("Lule Sami", "SMJ");

  /** {@code Lunda} on the wire. */
  public static final Language LUN = known("Lunda", "LUN");

  /** <code>Luo (Kenya and Tanzania)</code> on the wire. */
  public static final Language LUO = known("Luo (Kenya and Tanzania)", "LUO");

  /** {@code Lushootseed} on the wire. */
  public static final Language LUT = known("Lushootseed", "LUT");

  /** <code>Luxembourgish (Letzeburgesch)</code> on the wire. */
  public static final Language LB = known("Luxembourgish (Letzeburgesch)", "LB");

  /** {@code Macedonian} on the wire. */
  public static final Language MK = known("Macedonian", "MK");

  /** {@code Madurese} on the wire. */
  public static final Language MAD = known("Madurese", "MAD");

  /** {@code Magahi} on the wire. */
  public static final Language MAG = known("Magahi", "MAG");

  /** {@code Maithili} on the wire. */
  public static final Language MAI = known("Maithili", "MAI");

  /** {@code Malagasy} on the wire. */
  public static final Language MG = known("Malagasy", "MG");

  /** {@code Malay} on the wire. */
  public static final Language MS = known("Malay", "MS");

  /** {@code Malayalam} on the wire. */
  public static final Language ML = known("Malayalam", "ML");

  /** {@code Malecite-Passamaquoddy} on the wire. */
  public static final Language PQM = known("Malecite-Passamaquoddy", "PQM");

  /** {@code Maltese} on the wire. */
  public static final Language MT = known("Maltese", "MT");

  /** {@code Manchu} on the wire. */
  public static final Language MNC = known("Manchu", "MNC");

  /** {@code Mandaic} on the wire. */
  public static final Language MID = known("Mandaic", "MID");

  /** {@code Mandan} on the wire. */
  public static final Language MHQ = known("Mandan", "MHQ");

  /** <code>Mandarin Chinese</code> on the wire. */
  public static final Language CMN = known("Mandarin Chinese", "CMN");

  /** {@code Mansi} on the wire. */
  public static final Language MNS = known("Mansi", "MNS");

  /** {@code Maori} on the wire. */
  public static final Language MI = known("Maori", "MI");

  /** {@code Maranao} on the wire. */
  public static final Language MRW = known("Maranao", "MRW");

  /** {@code Marathi} on the wire. */
  public static final Language MR = known("Marathi", "MR");

  /** <code>Mari (Russia)</code> on the wire. */
  public static final Language CHM = known("Mari (Russia)", "CHM");

  /** {@code Marwari} on the wire. */
  public static final Language MWR = known("Marwari", "MWR");

  /** {@code Masai} on the wire. */
  public static final Language MAS = known("Masai", "MAS");

  /** {@code Mayo} on the wire. */
  public static final Language MFY = known("Mayo", "MFY");

  /** {@code Meitei} on the wire. */
  public static final Language MNI = known("Meitei", "MNI");

  /** <code>Mende (Sierra Leone)</code> on the wire. */
  public static final Language MEN = known("Mende (Sierra Leone)", "MEN");

  /** {@code Menominee} on the wire. */
  public static final Language MEZ = known("Menominee", "MEZ");

  /** {@code Michif} on the wire. */
  public static final Language CRG = known("Michif", "CRG");

  /** {@code Micmac} on the wire. */
  public static final Language MIC = known("Micmac", "MIC");

  /** <code>Min Bei Chinese</code> on the wire. */
  public static final Language MNP = known("Min Bei Chinese", "MNP");

  /** <code>Min Dong Chinese</code> on the wire. */
  public static final Language CDO = known("Min Dong Chinese", "CDO");

  /** {@code Minangkabau} on the wire. */
  public static final Language MIN = known("Minangkabau", "MIN");

  /** {@code Mingrelian} on the wire. */
  public static final Language XMF = known("Mingrelian", "XMF");

  /** {@code Mirandese} on the wire. */
  public static final Language MWL = known("Mirandese", "MWL");

  /** {@code Mohawk} on the wire. */
  public static final Language MOH = known("Mohawk", "MOH");

  /** {@code Moksha} on the wire. */
  public static final Language MDF = known("Moksha", "MDF");

  /** {@code Moldavian} on the wire. */
  public static final Language MO = known("Moldavian", "MO");

  /** {@code Mon} on the wire. */
  public static final Language MNW = known("Mon", "MNW");

  /** {@code Mongolian} on the wire. */
  public static final Language MN = known("Mongolian", "MN");

  /** {@code Montagnais} on the wire. */
  public static final Language MOE = known("Montagnais", "MOE");

  /** {@code Morisyen} on the wire. */
  public static final Language MFE = known("Morisyen", "MFE");

  /** {@code Mossi} on the wire. */
  public static final Language MOS = known("Mossi", "MOS");

  /** {@code Mozarabic} on the wire. */
  public static final Language MXI = known("Mozarabic", "MXI");

  /** {@code Multilingual} on the wire. */
  public static final Language MU = known("Multilingual", "MU");

  /** {@code Muong} on the wire. */
  public static final Language MTQ = known("Muong", "MTQ");

  /** <code>Nama (Namibia)</code> on the wire. */
  public static final Language NAQ = known("Nama (Namibia)", "NAQ");

  /** {@code Nanai} on the wire. */
  public static final Language GLD = known("Nanai", "GLD");

  /** {@code Naskapi} on the wire. */
  public static final Language NSK = known("Naskapi", "NSK");

  /** {@code Nauru} on the wire. */
  public static final Language NA = known("Nauru", "NA");

  /** {@code Neapolitan} on the wire. */
  public static final Language NAP = known("Neapolitan", "NAP");

  /** {@code Nepali} on the wire. */
  public static final Language NE = known("Nepali", "NE");

  /** <code>Newari Nepal Bhasa</code> on the wire. */
  public static final Language NEW_ = known("Newari Nepal Bhasa", "NEW_");

  /** {@code Nganasan} on the wire. */
  public static final Language NIO = known("Nganasan", "NIO");

  /** {@code Nisgaa} on the wire. */
  public static final Language NCG = known("Nisgaa", "NCG");

  /** {@code Niuean} on the wire. */
  public static final Language NIU = known("Niuean", "NIU");

  /** <code>No linguistic content</code> on the wire. */
  public static final Language ZXX = known("No linguistic content", "ZXX");

  /** {@code Nogai} on the wire. */
  public static final Language NOG = known("Nogai", "NOG");

  /** <code>Norse Old</code> on the wire. */
  public static final Language NON = known("Norse Old", "NON");

  /** <code>Northern Sotho Pedi Sepedi</code> on the wire. */
  public static final Language NSO = known("Northern Sotho Pedi Sepedi", "NSO");

  /** {@code Norwegian} on the wire. */
  public static final Language NO = known("Norwegian", "NO");

  /** {@code Novial} on the wire. */
  public static final Language NOV = known("Novial", "NOV");

  /** {@code Nyamwezi} on the wire. */
  public static final Language NYM = known("Nyamwezi", "NYM");

  /** {@code Nyoro} on the wire. */
  public static final Language NYO = known("Nyoro", "NYO");

  /** {@code Nyungah} on the wire. */
  public static final Language NYS = known("Nyungah", "NYS");

  /** {@code Occitan} on the wire. */
  public static final Language OC = known("Occitan", "OC");

  /** <code>Ojibwa Central</code> on the wire. */
  public static final Language OJC = known("Ojibwa Central", "OJC");

  /** <code>Ojibwa Eastern</code> on the wire. */
  public static final Language OJG = known("Ojibwa Eastern", "OJG");

  /** <code>Ojibwa Northwestern</code> on the wire. */
  public static final Language OJB = known("Ojibwa Northwestern", "OJB");

  /** <code>Ojibwa Severn</code> on the wire. */
  public static final Language OJS = known("Ojibwa Severn", "OJS");

  /** <code>Ojibwa Western</code> on the wire. */
  public static final Language OJW = known("Ojibwa Western", "OJW");

  /** <code>Ojibwe, Ojibwa</code> on the wire. */
  public static final Language OJ = known("Ojibwe, Ojibwa", "OJ");

  /** {@code Okanagan} on the wire. */
  public static final Language OKA = known("Okanagan", "OKA");

  /** <code>Okinawan Central</code> on the wire. */
  public static final Language RYU = known("Okinawan Central", "RYU");

  /** <code>Old English</code> on the wire. */
  public static final Language ANG = known("Old English", "ANG");

  /** {@code Oneida} on the wire. */
  public static final Language ONE = known("Oneida", "ONE");

  /** {@code Onondaga} on the wire. */
  public static final Language ONO = known("Onondaga", "ONO");

  /** {@code Oriya} on the wire. */
  public static final Language OR_ = known("Oriya", "OR_");

  /** <code>Oromo (Afan, Galla)</code> on the wire. */
  public static final Language OM = known("Oromo (Afan, Galla)", "OM");

  /** {@code Ottawa} on the wire. */
  public static final Language OTW = known("Ottawa", "OTW");

  /** {@code Paipai} on the wire. */
  public static final Language PPI = known("Paipai", "PPI");

  /** {@code Palauan} on the wire. */
  public static final Language PAU = known("Palauan", "PAU");

  /** {@code Pampanga} on the wire. */
  public static final Language PAM = known("Pampanga", "PAM");

  /** {@code Pangasinan} on the wire. */
  public static final Language PAG = known("Pangasinan", "PAG");

  /** {@code Papiamento} on the wire. */
  public static final Language PAP = known("Papiamento", "PAP");

  /** <code>Pashto (Pushto)</code> on the wire. */
  public static final Language PS = known("Pashto (Pushto)", "PS");

  /** {@code Persian} on the wire. */
  public static final Language PRP = known("Persian", "PRP");

  /** <code>Persian (Dari)</code> on the wire. */
  public static final Language PRS = known("Persian (Dari)", "PRS");

  /** <code>Persian (Iran)</code> on the wire. */
  public static final Language FA_IR = known("Persian (Iran)", "FA_IR");

  /** {@code Pfaelzisch} on the wire. */
  public static final Language PFL = known("Pfaelzisch", "PFL");

  /** {@code Picard} on the wire. */
  public static final Language PCD = known("Picard", "PCD");

  /** {@code Piedmontese} on the wire. */
  public static final Language PMS = known("Piedmontese", "PMS");

  /** {@code Pirah} on the wire. */
  public static final Language MYP = known("Pirah", "MYP");

  /** {@code Pitcairn-Norfolk} on the wire. */
  public static final Language PIH = known("Pitcairn-Norfolk", "PIH");

  /** {@code Plautdietsch} on the wire. */
  public static final Language PDT = known("Plautdietsch", "PDT");

  /** {@code Polish} on the wire. */
  public static final Language PL = known("Polish", "PL");

  /** {@code Pontic} on the wire. */
  public static final Language PNT = known("Pontic", "PNT");

  /** {@code Portuguese} on the wire. */
  public static final Language PT = known("Portuguese", "PT");

  /** <code>Portuguese (Brazil)</code> on the wire. */
  public static final Language PT_BR = known("Portuguese (Brazil)", "PT_BR");

  /** {@code Potawatomi} on the wire. */
  public static final Language POT = known("Potawatomi", "POT");

  /** {@code Prussian} on the wire. */
  public static final Language PRG = known("Prussian", "PRG");

  /** {@code Pulaar} on the wire. */
  public static final Language FUC = known("Pulaar", "FUC");

  /** {@code Punjabi} on the wire. */
  public static final Language PA = known("Punjabi", "PA");

  /** {@code Qashqai} on the wire. */
  public static final Language QXQ = known("Qashqai", "QXQ");

  /** {@code Qawasqar} on the wire. */
  public static final Language ALC = known("Qawasqar", "ALC");

  /** {@code Quechua} on the wire. */
  public static final Language QU = known("Quechua", "QU");

  /** <code>Quich Central</code> on the wire. */
  public static final Language QUC = known("Quich Central", "QUC");

  /** {@code Rapanui} on the wire. */
  public static final Language RAP = known("Rapanui", "RAP");

  /** {@code Rarotongan} on the wire. */
  public static final Language RAR = known("Rarotongan", "RAR");

  /** <code>Reserved for local use.</code> on the wire. */
  public static final Language QTZ = known("Reserved for local use.", "QTZ");

  /** {@code Rhaeto-Romance} on the wire. */
  public static final Language RM = known("Rhaeto-Romance", "RM");

  /** {@code Romagnol} on the wire. */
  public static final Language RGN = known("Romagnol", "RGN");

  /** <code>Romani Kalo Finnish</code> on the wire. */
  public static final Language RMF = known("Romani Kalo Finnish", "RMF");

  /** <code>Romani Sinte</code> on the wire. */
  public static final Language RMO = known("Romani Sinte", "RMO");

  /** {@code Romanian} on the wire. */
  public static final Language RO = known("Romanian", "RO");

  /** <code>Romanian Istro</code> on the wire. */
  public static final Language RUO = known("Romanian Istro", "RUO");

  /** <code>Romanian Megleno</code> on the wire. */
  public static final Language RUQ = known("Romanian Megleno", "RUQ");

  /** {@code Romany} on the wire. */
  public static final Language ROM = known("Romany", "ROM");

  /** <code>Runion Creole French</code> on the wire. */
  public static final Language RCF = known("Runion Creole French", "RCF");

  /** {@code Russian} on the wire. */
  public static final Language RU = known("Russian", "RU");

  /** {@code Rusyn} on the wire. */
  public static final Language RUE = known("Rusyn", "RUE");

  /** <code>Saint Lucian Creole French</code> on the wire. */
  public static final Language ACF = known("Saint Lucian Creole French", "ACF");

  /** {@code Sakha} on the wire. */
  public static final Language SAH = known("Sakha", "SAH");

  /** {@code Salar} on the wire. */
  public static final Language SLR = known("Salar", "SLR");

  /** <code>Salish Straits</code> on the wire. */
  public static final Language STR = known("Salish Straits", "STR");

  /** <code>Salishan languages</code> on the wire. */
  public static final Language SAL = known("Salishan languages", "SAL");

  /** <code>Sami Kildin</code> on the wire. */
  public static final Language SJD = known("Sami Kildin", "SJD");

  /** <code>Sami languages</code> on the wire. */
  public static final Language SMI = known("Sami languages", "SMI");

  /** {@code Samoan} on the wire. */
  public static final Language SM = known("Samoan", "SM");

  /** {@code Sangro} on the wire. */
  public static final Language SG = known("Sangro", "SG");

  /** {@code Sanskrit} on the wire. */
  public static final Language SA = known("Sanskrit", "SA");

  /** {@code Santali} on the wire. */
  public static final Language SAT = known("Santali", "SAT");

  /** {@code Saramaccan} on the wire. */
  public static final Language SRM = known("Saramaccan", "SRM");

  /** <code>Sardinian Sassarese</code> on the wire. */
  public static final Language SDC = known("Sardinian Sassarese", "SDC");

  /** <code>Saterland Frisian</code> on the wire. */
  public static final Language STQ = known("Saterland Frisian", "STQ");

  /** <code>Saxon Upper</code> on the wire. */
  public static final Language SXU = known("Saxon Upper", "SXU");

  /** {@code Scots} on the wire. */
  public static final Language SCO = known("Scots", "SCO");

  /** {@code Sechelt} on the wire. */
  public static final Language SEC = known("Sechelt", "SEC");

  /** {@code Seediq} on the wire. */
  public static final Language TRV = known("Seediq", "TRV");

  /** {@code Sekani} on the wire. */
  public static final Language SEK = known("Sekani", "SEK");

  /** {@code Selkup} on the wire. */
  public static final Language SEL = known("Selkup", "SEL");

  /** {@code Seneca} on the wire. */
  public static final Language SEE = known("Seneca", "SEE");

  /** {@code Serbian} on the wire. */
  public static final Language SR = known("Serbian", "SR");

  /** {@code Serbo-Croatian} on the wire. */
  public static final Language SH = known("Serbo-Croatian", "SH");

  /** {@code Seri} on the wire. */
  public static final Language SEI = known("Seri", "SEI");

  /** {@code Sesotho} on the wire. */
  public static final Language ST = known("Sesotho", "ST");

  /** {@code Setswana} on the wire. */
  public static final Language TN = known("Setswana", "TN");

  /** {@code Shawnee} on the wire. */
  public static final Language SJW = known("Shawnee", "SJW");

  /** {@code Shona} on the wire. */
  public static final Language SN = known("Shona", "SN");

  /** {@code Shor} on the wire. */
  public static final Language CJS = known("Shor", "CJS");

  /** {@code Shoshoni} on the wire. */
  public static final Language SHH = known("Shoshoni", "SHH");

  /** {@code Shuswap} on the wire. */
  public static final Language SHS = known("Shuswap", "SHS");

  /** {@code Sicilian} on the wire. */
  public static final Language SCN = known("Sicilian", "SCN");

  /** {@code Sidamo} on the wire. */
  public static final Language SID = known("Sidamo", "SID");

  /** {@code Siksika} on the wire. */
  public static final Language BLA = known("Siksika", "BLA");

  /** {@code Silesian} on the wire. */
  public static final Language SZL = known("Silesian", "SZL");

  /** <code>Simplified Chinese</code> on the wire. */
  public static final Language ZH_CN = known("Simplified Chinese", "ZH_CN");

  /** {@code Sindhi} on the wire. */
  public static final Language SD = known("Sindhi", "SD");

  /** {@code Sinhalese} on the wire. */
  public static final Language SI = known("Sinhalese", "SI");

  /** {@code Siswati} on the wire. */
  public static final Language SS = known("Siswati", "SS");

  /** <code>Skolt Sami</code> on the wire. */
  public static final Language SMS = known("Skolt Sami", "SMS");

  /** <code>Slavey North</code> on the wire. */
  public static final Language SCS = known("Slavey North", "SCS");

  /** <code>Slavey South</code> on the wire. */
  public static final Language XSL = known("Slavey South", "XSL");

  /** {@code Slovak} on the wire. */
  public static final Language SK = known("Slovak", "SK");

  /** {@code Slovakian} on the wire. */
  public static final Language SK_SK = known("Slovakian", "SK_SK");

  /** {@code Slovenian} on the wire. */
  public static final Language SL = known("Slovenian", "SL");

  /** {@code Somali} on the wire. */
  public static final Language SO = known("Somali", "SO");

  /** {@code Soninke} on the wire. */
  public static final Language SNK = known("Soninke", "SNK");

  /** <code>Sorbian Lower</code> on the wire. */
  public static final Language DSB = known("Sorbian Lower", "DSB");

  /** <code>Sorbian Upper</code> on the wire. */
  public static final Language HSB = known("Sorbian Upper", "HSB");

  /** <code>Southern Sami</code> on the wire. */
  public static final Language SMA = known("Southern Sami", "SMA");

  /** <code>Southern Tutchone</code> on the wire. */
  public static final Language TCE = known("Southern Tutchone", "TCE");

  /** {@code Spanish} on the wire. */
  public static final Language ES = known("Spanish", "ES");

  /** <code>Spanish (Latin America)</code> on the wire. */
  public static final Language ES_XL = known("Spanish (Latin America)", "ES_XL");

  /** {@code Sranan} on the wire. */
  public static final Language SRN = known("Sranan", "SRN");

  /** {@code Stoney} on the wire. */
  public static final Language STO = known("Stoney", "STO");

  /** {@code Sudovian} on the wire. */
  public static final Language XSV = known("Sudovian", "XSV");

  /** {@code Sumerian} on the wire. */
  public static final Language SUX = known("Sumerian", "SUX");

  /** {@code Sundanese} on the wire. */
  public static final Language SU = known("Sundanese", "SU");

  /** {@code Svan} on the wire. */
  public static final Language SVA = known("Svan", "SVA");

  /** {@code Swabian} on the wire. */
  public static final Language SWG = known("Swabian", "SWG");

  /** <code>Swahili (Kiswahili)</code> on the wire. */
  public static final Language SW = known("Swahili (Kiswahili)", "SW");

  /** {@code Swedish} on the wire. */
  public static final Language SV = known("Swedish", "SV");

  /** <code>Swedish Sign Language</code> on the wire. */
  public static final Language SWL = known("Swedish Sign Language", "SWL");

  /** <code>Swiss German Alemannic Alsatian</code> on the wire. */
  public static final Language GSW = known("Swiss German Alemannic Alsatian", "GSW");

  /** {@code Syriac} on the wire. */
  public static final Language SYR = known("Syriac", "SYR");

  /** {@code Tabassaran} on the wire. */
  public static final Language TAB = known("Tabassaran", "TAB");

  /** {@code Tachawit} on the wire. */
  public static final Language SHY = known("Tachawit", "SHY");

  /** {@code Tachelhit} on the wire. */
  public static final Language SHI = known("Tachelhit", "SHI");

  /** {@code Tagalog} on the wire. */
  public static final Language TL = known("Tagalog", "TL");

  /** {@code Tagbanwa} on the wire. */
  public static final Language TBW = known("Tagbanwa", "TBW");

  /** {@code Tagish} on the wire. */
  public static final Language TGX = known("Tagish", "TGX");

  /** {@code Tahltan} on the wire. */
  public static final Language THT = known("Tahltan", "THT");

  /** <code>Tai Na</code> on the wire. */
  public static final Language TDD = known("Tai Na", "TDD");

  /** <code>Taiwanese Mandarin</code> on the wire. */
  public static final Language ZH_TW = known("Taiwanese Mandarin", "ZH_TW");

  /** {@code Tajik} on the wire. */
  public static final Language TG = known("Tajik", "TG");

  /** {@code Talysh} on the wire. */
  public static final Language TLY = known("Talysh", "TLY");

  /** <code>Tamajaq Tawallammat</code> on the wire. */
  public static final Language TTQ = known("Tamajaq Tawallammat", "TTQ");

  /** {@code Tamasheq} on the wire. */
  public static final Language TAQ = known("Tamasheq", "TAQ");

  /** <code>Tamazight Central Atlas</code> on the wire. */
  public static final Language TZM = known("Tamazight Central Atlas", "TZM");

  /** {@code Tamil} on the wire. */
  public static final Language TA = known("Tamil", "TA");

  /** <code>Tarahumara Central</code> on the wire. */
  public static final Language TAR = known("Tarahumara Central", "TAR");

  /** <code>Tat Muslim</code> on the wire. */
  public static final Language TTT = known("Tat Muslim", "TTT");

  /** {@code Tatar} on the wire. */
  public static final Language TT = known("Tatar", "TT");

  /** {@code Telugu} on the wire. */
  public static final Language TE = known("Telugu", "TE");

  /** <code>Teo Chew</code> on the wire. */
  public static final Language TEO = known("Teo Chew", "TEO");

  /** {@code Tetum} on the wire. */
  public static final Language TET = known("Tetum", "TET");

  /** {@code Thai} on the wire. */
  public static final Language TH = known("Thai", "TH");

  /** <code>Thai (Northern)</code> on the wire. */
  public static final Language NOD = known("Thai (Northern)", "NOD");

  /** <code>Thai Northeastern</code> on the wire. */
  public static final Language TTS = known("Thai Northeastern", "TTS");

  /** {@code Thompson} on the wire. */
  public static final Language THP = known("Thompson", "THP");

  /** {@code Tibetan} on the wire. */
  public static final Language BO = known("Tibetan", "BO");

  /** {@code Tigre} on the wire. */
  public static final Language TIG = known("Tigre", "TIG");

  /** {@code Tigrinya} on the wire. */
  public static final Language TI = known("Tigrinya", "TI");

  /** {@code Tlingit} on the wire. */
  public static final Language TLI = known("Tlingit", "TLI");

  /** {@code Toda} on the wire. */
  public static final Language TCX = known("Toda", "TCX");

  /** <code>Tohono Oodham</code> on the wire. */
  public static final Language OOD = known("Tohono Oodham", "OOD");

  /** <code>Tok Pisin</code> on the wire. */
  public static final Language TPI = known("Tok Pisin", "TPI");

  /** {@code Tonga} on the wire. */
  public static final Language TO = known("Tonga", "TO");

  /** <code>Tonga (Nyasa)</code> on the wire. */
  public static final Language TOG = known("Tonga (Nyasa)", "TOG");

  /** <code>Traditional Chinese</code> on the wire. */
  public static final Language ZH_HK = known("Traditional Chinese", "ZH_HK");

  /** {@code Tsez} on the wire. */
  public static final Language DDO = known("Tsez", "DDO");

  /** {@code Tsimshian} on the wire. */
  public static final Language TSI = known("Tsimshian", "TSI");

  /** {@code Tsonga} on the wire. */
  public static final Language TS = known("Tsonga", "TS");

  /** {@code Tulu} on the wire. */
  public static final Language TCY = known("Tulu", "TCY");

  /** {@code Tumbuka} on the wire. */
  public static final Language TUM = known("Tumbuka", "TUM");

  /** {@code Tumzabt} on the wire. */
  public static final Language MZB = known("Tumzabt", "MZB");

  /** {@code Tupinamb} on the wire. */
  public static final Language TPN = known("Tupinamb", "TPN");

  /** {@code Turkana} on the wire. */
  public static final Language TUV = known("Turkana", "TUV");

  /** {@code Turkish} on the wire. */
  public static final Language TR = known("Turkish", "TR");

  /** <code>Turkish Ottoman</code> on the wire. */
  public static final Language OTA = known("Turkish Ottoman", "OTA");

  /** {@code Turkmen} on the wire. */
  public static final Language TK = known("Turkmen", "TK");

  /** {@code Tuscarora} on the wire. */
  public static final Language TUS = known("Tuscarora", "TUS");

  /** {@code Tuvalu} on the wire. */
  public static final Language TVL = known("Tuvalu", "TVL");

  /** {@code Tuvinian} on the wire. */
  public static final Language TYV = known("Tuvinian", "TYV");

  /** {@code Twi} on the wire. */
  public static final Language TW = known("Twi", "TW");

  /** {@code Ubykh} on the wire. */
  public static final Language UBY = known("Ubykh", "UBY");

  /** {@code Udi} on the wire. */
  public static final Language UDI = known("Udi", "UDI");

  /** {@code Udmurt} on the wire. */
  public static final Language UDM = known("Udmurt", "UDM");

  /** {@code Uighur} on the wire. */
  public static final Language UG = known("Uighur", "UG");

  /** {@code Ukrainian} on the wire. */
  public static final Language UK = known("Ukrainian", "UK");

  /** {@code Undefined} on the wire. */
  public static final Language UN = known("Undefined", "UN");

  /** {@code Urdu} on the wire. */
  public static final Language UR = known("Urdu", "UR");

  /** {@code Urum} on the wire. */
  public static final Language UUM = known("Urum", "UUM");

  /** {@code Uzbek} on the wire. */
  public static final Language UZ = known("Uzbek", "UZ");

  /** {@code Venetian} on the wire. */
  public static final Language VEC = known("Venetian", "VEC");

  /** {@code Veps} on the wire. */
  public static final Language VEP = known("Veps", "VEP");

  /** {@code Vietnamese} on the wire. */
  public static final Language VI = known("Vietnamese", "VI");

  /** {@code Volapuk} on the wire. */
  public static final Language VO = known("Volapuk", "VO");

  /** {@code Voro} on the wire. */
  public static final Language VOR = known("Voro", "VOR");

  /** {@code Votic} on the wire. */
  public static final Language VOT = known("Votic", "VOT");

  /** {@code Vro} on the wire. */
  public static final Language VRO = known("Vro", "VRO");

  /** {@code Waorani} on the wire. */
  public static final Language AUC = known("Waorani", "AUC");

  /** <code>Waray (Philippines)</code> on the wire. */
  public static final Language WAR = known("Waray (Philippines)", "WAR");

  /** {@code Welsh} on the wire. */
  public static final Language CY = known("Welsh", "CY");

  /** <code>Western Farsi</code> on the wire. */
  public static final Language PES = known("Western Farsi", "PES");

  /** <code>Western Neo-Aramaic</code> on the wire. */
  public static final Language AMW = known("Western Neo-Aramaic", "AMW");

  /** {@code Wiyot} on the wire. */
  public static final Language WIY = known("Wiyot", "WIY");

  /** {@code Wolof} on the wire. */
  public static final Language WO = known("Wolof", "WO");

  /** <code>Wu Chinese</code> on the wire. */
  public static final Language WUU = known("Wu Chinese", "WUU");

  /** {@code Wymysorys} on the wire. */
  public static final Language WYM = known("Wymysorys", "WYM");

  /** {@code Xhosa} on the wire. */
  public static final Language XH = known("Xhosa", "XH");

  /** {@code Yanesha} on the wire. */
  public static final Language AME = known("Yanesha", "AME");

  /** {@code Yiddish} on the wire. */
  public static final Language YI = known("Yiddish", "YI");

  /** {@code Yiddish} on the wire. */
  public static final Language JI = YI;

  /** {@code Yoruba} on the wire. */
  public static final Language YO = known("Yoruba", "YO");

  /** <code>Zapotec Isthmus</code> on the wire. */
  public static final Language ZAI = known("Zapotec Isthmus", "ZAI");

  /** {@code Zarma} on the wire. */
  public static final Language DJE = known("Zarma", "DJE");

  /** {@code Zulu} on the wire. */
  public static final Language ZU = known("Zulu", "ZU");

  private Language(String value, String name) {
    super(value, name);
  }

  private static Language known(String value, String name) {
    Language constant = new Language(value, name);
    KNOWN.put(value, constant);
    return constant;
  }

  static StringEnum find(String value) {
    return of(value);
  }

  /**
   * The value that is this on the wire; one that this client does not know is kept.
   *
   * @param value what is on the wire
   * @return its constant, or a value of its own
   */
  public static Language of(String value) {
    Language constant = KNOWN.get(value);
    return constant == null ? new Language(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<Language> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
