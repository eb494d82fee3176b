package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaLanguageCode}: text on the wire. */
public final class LanguageCode extends StringEnum {
  private static final Map<String, LanguageCode> KNOWN = new LinkedHashMap<>();

  /** {@code aa} on the wire. */
  public static final LanguageCode AA = known("aa", "AA");

  /** {@code ab} on the wire. */
  public static final LanguageCode AB = known("ab", "AB");

  /** {@code af} on the wire. */
  public static final LanguageCode AF = known("af", "AF");

  /** {@code alg} on the wire. */
  public static final LanguageCode ALG = known("alg", "ALG");

  /** {@code am} on the wire. */
  public static final LanguageCode AM = known("am", "AM");

  /** {@code ar} on the wire. */
  public static final LanguageCode AR = known("ar", "AR");

  /** {@code ar_lb} on the wire. */
  public static final LanguageCode AR_LB = known("ar_lb", "AR_LB");

  /** {@code ar_qa} on the wire. */
  public static final LanguageCode AR_QA = known("ar_qa", "AR_QA");

  /** {@code ar_sa} on the wire. */
  public static final LanguageCode AR_SA = known("ar_sa", "AR_SA");

  /** {@code as} on the wire. */
  public static final LanguageCode AS_ = known("as", "AS_");

  /** {@code ath} on the wire. */
  public static final LanguageCode ATH = known("ath", "ATH");

  /** {@code ay} on the wire. */
  public static final LanguageCode AY = known("ay", "AY");

  /** {@code az} on the wire. */
  public static final LanguageCode AZ = known("az", "AZ");

  /** {@code ba} on the wire. */
  public static final LanguageCode BA = known("ba", "BA");

  /** {@code be} on the wire. */
  public static final LanguageCode BE = known("be", "BE");

  /** {@code bg} on the wire. */
  public static final LanguageCode BG = known("bg", "BG");

  /** {@code bh} on the wire. */
  public static final LanguageCode BH = known("bh", "BH");

  /** {@code bi} on the wire. */
  public static final LanguageCode BI = known("bi", "BI");

  /** {@code bla} on the wire. */
  public static final LanguageCode BLA = known("bla", "BLA");

  /** {@code bn} on the wire. */
  public static final LanguageCode BN = known("bn", "BN");

  /** {@code bo} on the wire. */
  public static final LanguageCode BO = known("bo", "BO");

  /** {@code br} on the wire. */
  public static final LanguageCode BR = known("br", "BR");

  /** {@code ca} on the wire. */
  public static final LanguageCode CA = known("ca", "CA");

  /** {@code co} on the wire. */
  public static final LanguageCode CO = known("co", "CO");

  /** {@code cr} on the wire. */
  public static final LanguageCode CR = known("cr", "CR");

  /** {@code crg} on the wire. */
  public static final LanguageCode CRG = known("crg", "CRG");

  /** {@code cs} on the wire. */
  public static final LanguageCode CS = known("cs", "CS");

  /** {@code cy} on the wire. */
  public static final LanguageCode CY = known("cy", "CY");

  /** {@code da} on the wire. */
  public static final LanguageCode DA = known("da", "DA");

  /** {@code de} on the wire. */
  public static final LanguageCode DE = known("de", "DE");

  /** {@code dz} on the wire. */
  public static final LanguageCode DZ = known("dz", "DZ");

  /** {@code el} on the wire. */
  public static final LanguageCode EL = known("el", "EL");

  /** {@code en} on the wire. */
  public static final LanguageCode EN = known("en", "EN");

  /** {@code en_gb} on the wire. */
  public static final LanguageCode EN_GB = known("en_gb", "EN_GB");

  /** {@code en_us} on the wire. */
  public static final LanguageCode EN_US = known("en_us", "EN_US");

  /** {@code eo} on the wire. */
  public static final LanguageCode EO = known("eo", "EO");

  /** {@code es} on the wire. */
  public static final LanguageCode ES = known("es", "ES");

  /** {@code es_xl} on the wire. */
  public static final LanguageCode ES_XL = known("es_xl", "ES_XL");

  /** {@code et} on the wire. */
  public static final LanguageCode ET = known("et", "ET");

  /** {@code eu} on the wire. */
  public static final LanguageCode EU = known("eu", "EU");

  /** {@code fa} on the wire. */
  public static final LanguageCode FA = known("fa", "FA");

  /** {@code fi} on the wire. */
  public static final LanguageCode FI = known("fi", "FI");

  /** {@code fj} on the wire. */
  public static final LanguageCode FJ = known("fj", "FJ");

  /** {@code fo} on the wire. */
  public static final LanguageCode FO = known("fo", "FO");

  /** {@code fr} on the wire. */
  public static final LanguageCode FR = known("fr", "FR");

  /** {@code fr_ca} on the wire. */
  public static final LanguageCode FR_CA = known("fr_ca", "FR_CA");

  /** {@code fy} on the wire. */
  public static final LanguageCode FY = known("fy", "FY");

  /** {@code ga} on the wire. */
  public static final LanguageCode GA = known("ga", "GA");

  /** {@code gd} on the wire. */
  public static final LanguageCode GD = known("gd", "GD");

  /** {@code gl} on the wire. */
  public static final LanguageCode GL = known("gl", "GL");

  /** {@code gn} on the wire. */
  public static final LanguageCode GN = known("gn", "GN");

  /** {@code gu} on the wire. */
  public static final LanguageCode GU = known("gu", "GU");

  /** {@code gv} on the wire. */
  public static final LanguageCode GV = known("gv", "GV");

  /** {@code ha} on the wire. */
  public static final LanguageCode HA = known("ha", "HA");

  /** {@code he} on the wire. */
  public static final LanguageCode HE = known("he", "HE");

  /** {@code hi} on the wire. */
  public static final LanguageCode HI = known("hi", "HI");

  /** {@code hr} on the wire. */
  public static final LanguageCode HR = known("hr", "HR");

  /** {@code hu} on the wire. */
  public static final LanguageCode HU = known("hu", "HU");

  /** {@code hy} on the wire. */
  public static final LanguageCode HY = known("hy", "HY");

  /** {@code ia} on the wire. */
  public static final LanguageCode IA = known("ia", "IA");

  /** {@code id} on the wire. */
  public static final LanguageCode ID = known("id", "ID");

  /** {@code ie} on the wire. */
  public static final LanguageCode IE = known("ie", "IE");

  /** {@code ik} on the wire. */
  public static final LanguageCode IK = known("ik", "IK");

  /** {@code ikt} on the wire. */
  public static final LanguageCode IKT = known("ikt", "IKT");

  /** {@code in} on the wire. */
  public static final LanguageCode IN = known("in", "IN");

  /** {@code iro} on the wire. */
  public static final LanguageCode IRO = known("iro", "IRO");

  /** {@code is} on the wire. */
  public static final LanguageCode IS = known("is", "IS");

  /** {@code it} on the wire. */
  public static final LanguageCode IT = known("it", "IT");

  /** {@code iu} on the wire. */
  public static final LanguageCode IU = known("iu", "IU");

  /** {@code iw} on the wire. */
  public static final LanguageCode IW = known("iw", "IW");

  /** {@code ja} on the wire. */
  public static final LanguageCode JA = known("ja", "JA");

  /** {@code ji} on the wire. */
  public static final LanguageCode JI = known("ji", "JI");

  /** {@code jv} on the wire. */
  public static final LanguageCode JV = known("jv", "JV");

  /** {@code ka} on the wire. */
  public static final LanguageCode KA = known("ka", "KA");

  /** {@code kk} on the wire. */
  public static final LanguageCode KK = known("kk", "KK");

  /** {@code kl} on the wire. */
  public static final LanguageCode KL = known("kl", "KL");

  /** {@code km} on the wire. */
  public static final LanguageCode KM = known("km", "KM");

  /** {@code kn} on the wire. */
  public static final LanguageCode KN = known("kn", "KN");

  /** {@code ko} on the wire. */
  public static final LanguageCode KO = known("ko", "KO");

  /** {@code ks} on the wire. */
  public static final LanguageCode KS = known("ks", "KS");

  /** {@code ku} on the wire. */
  public static final LanguageCode KU = known("ku", "KU");

  /** {@code ky} on the wire. */
  public static final LanguageCode KY = known("ky", "KY");

  /** {@code la} on the wire. */
  public static final LanguageCode LA = known("la", "LA");

  /** {@code lb} on the wire. */
  public static final LanguageCode LB = known("lb", "LB");

  /** {@code li} on the wire. */
  public static final LanguageCode LI = known("li", "LI");

  /** {@code ln} on the wire. */
  public static final LanguageCode LN = known("ln", "LN");

  /** {@code lo} on the wire. */
  public static final LanguageCode LO = known("lo", "LO");

  /** {@code lt} on the wire. */
  public static final LanguageCode LT = known("lt", "LT");

  /** {@code lv} on the wire. */
  public static final LanguageCode LV = known("lv", "LV");

  /** {@code mg} on the wire. */
  public static final LanguageCode MG = known("mg", "MG");

  /** {@code mi} on the wire. */
  public static final LanguageCode MI = known("mi", "MI");

  /** {@code mic} on the wire. */
  public static final LanguageCode MIC = known("mic", "MIC");

  /** {@code mk} on the wire. */
  public static final LanguageCode MK = known("mk", "MK");

  /** {@code ml} on the wire. */
  public static final LanguageCode ML = known("ml", "ML");

  /** {@code mn} on the wire. */
  public static final LanguageCode MN = known("mn", "MN");

  /** {@code mo} on the wire. */
  public static final LanguageCode MO = known("mo", "MO");

  /** {@code moe} on the wire. */
  public static final LanguageCode MOE = known("moe", "MOE");

  /** {@code mr} on the wire. */
  public static final LanguageCode MR = known("mr", "MR");

  /** {@code ms} on the wire. */
  public static final LanguageCode MS = known("ms", "MS");

  /** {@code mt} on the wire. */
  public static final LanguageCode MT = known("mt", "MT");

  /** {@code mu} on the wire. */
  public static final LanguageCode MU = known("mu", "MU");

  /** {@code my} on the wire. */
  public static final LanguageCode MY = known("my", "MY");

  /** {@code na} on the wire. */
  public static final LanguageCode NA = known("na", "NA");

  /** {@code ne} on the wire. */
  public static final LanguageCode NE = known("ne", "NE");

  /** {@code nl} on the wire. */
  public static final LanguageCode NL = known("nl", "NL");

  /** {@code no} on the wire. */
  public static final LanguageCode NO = known("no", "NO");

  /** {@code oc} on the wire. */
  public static final LanguageCode OC = known("oc", "OC");

  /** {@code oj} on the wire. */
  public static final LanguageCode OJ = known("oj", "OJ");

  /** {@code ojs} on the wire. */
  public static final LanguageCode OJS = known("ojs", "OJS");

  /** {@code ojw} on the wire. */
  public static final LanguageCode OJW = known("ojw", "OJW");

  /** {@code oka} on the wire. */
  public static final LanguageCode OKA = known("oka", "OKA");

  /** {@code om} on the wire. */
  public static final LanguageCode OM = known("om", "OM");

  /** {@code or} on the wire. */
  public static final LanguageCode OR_ = known("or", "OR_");

  /** {@code pa} on the wire. */
  public static final LanguageCode PA = known("pa", "PA");

  /** {@code pl} on the wire. */
  public static final LanguageCode PL = known("pl", "PL");

  /** {@code ps} on the wire. */
  public static final LanguageCode PS = known("ps", "PS");

  /** {@code pt} on the wire. */
  public static final LanguageCode PT = known("pt", "PT");

  /** {@code pt_br} on the wire. */
  public static final LanguageCode PT_BR = known("pt_br", "PT_BR");

  /** {@code qu} on the wire. */
  public static final LanguageCode QU = known("qu", "QU");

  /** {@code rm} on the wire. */
  public static final LanguageCode RM = known("rm", "RM");

  /** {@code rn} on the wire. */
  public static final LanguageCode RN = known("rn", "RN");

  /** {@code ro} on the wire. */
  public static final LanguageCode RO = known("ro", "RO");

  /** {@code ru} on the wire. */
  public static final LanguageCode RU = known("ru", "RU");

  /** {@code rw} on the wire. */
  public static final LanguageCode RW = known("rw", "RW");

  /** {@code sa} on the wire. */
  public static final LanguageCode SA = known("sa", "SA");

  /** {@code sal} on the wire. */
  public static final LanguageCode SAL = known("sal", "SAL");

  /** {@code sd} on the wire. */
  public static final LanguageCode SD = known("sd", "SD");

  /** {@code sg} on the wire. */
  public static final LanguageCode SG = known("sg", "SG");

  /** {@code sh} on the wire. */
  public static final LanguageCode SH = known("sh", "SH");

  /** {@code si} on the wire. */
  public static final LanguageCode SI = known("si", "SI");

  /** {@code sk} on the wire. */
  public static final LanguageCode SK = known("sk", "SK");

  /** {@code sl} on the wire. */
  public static final LanguageCode SL = known("sl", "SL");

  /** {@code sm} on the wire. */
  public static final LanguageCode SM = known("sm", "SM");

  /** {@code smi} on the wire. */
  public static final LanguageCode SMI = known("smi", "SMI");

  /** {@code sn} on the wire. */
  public static final LanguageCode SN = known("sn", "SN");

  /** {@code so} on the wire. */
  public static final LanguageCode SO = known("so", "SO");

  /** {@code sq} on the wire. */
  public static final LanguageCode SQ = known("sq", "SQ");

  /** {@code sr} on the wire. */
  public static final LanguageCode SR = known("sr", "SR");

  /** {@code ss} on the wire. */
  public static final LanguageCode SS = known("ss", "SS");

  /** {@code st} on the wire. */
  public static final LanguageCode ST = known("st", "ST");

  /** {@code su} on the wire. */
  public static final LanguageCode SU = known("su", "SU");

  /** {@code sv} on the wire. */
  public static final LanguageCode SV = known("sv", "SV");

  /** {@code sw} on the wire. */
  public static final LanguageCode SW = known("sw", "SW");

  /** {@code ta} on the wire. */
  public static final LanguageCode TA = known("ta", "TA");

  /** {@code tce} on the wire. */
  public static final LanguageCode TCE = known("tce", "TCE");

  /** {@code te} on the wire. */
  public static final LanguageCode TE = known("te", "TE");

  /** {@code tg} on the wire. */
  public static final LanguageCode TG = known("tg", "TG");

  /** {@code th} on the wire. */
  public static final LanguageCode TH = known("th", "TH");

  /** {@code ti} on the wire. */
  public static final LanguageCode TI = known("ti", "TI");

  /** {@code tk} on the wire. */
  public static final LanguageCode TK = known("tk", "TK");

  /** {@code tl} on the wire. */
  public static final LanguageCode TL = known("tl", "TL");

  /** {@code tn} on the wire. */
  public static final LanguageCode TN = known("tn", "TN");

  /** {@code to} on the wire. */
  public static final LanguageCode TO = known("to", "TO");

  /** {@code tr} on the wire. */
  public static final LanguageCode TR = known("tr", "TR");

  /** {@code ts} on the wire. */
  public static final LanguageCode TS = known("ts", "TS");

  /** {@code tt} on the wire. */
  public static final LanguageCode TT = known("tt", "TT");

  /** {@code tw} on the wire. */
  public static final LanguageCode TW = known("tw", "TW");

  /** {@code ug} on the wire. */
  public static final LanguageCode UG = known("ug", "UG");

  /** {@code uk} on the wire. */
  public static final LanguageCode UK = known("uk", "UK");

  /** {@code un} on the wire. */
  public static final LanguageCode UN = known("un", "UN");

  /** {@code ur} on the wire. */
  public static final LanguageCode UR = known("ur", "UR");

  /** {@code uz} on the wire. */
  public static final LanguageCode UZ = known("uz", "UZ");

  /** {@code vi} on the wire. */
  public static final LanguageCode VI = known("vi", "VI");

  /** {@code vo} on the wire. */
  public static final LanguageCode VO = known("vo", "VO");

  /** {@code wo} on the wire. */
  public static final LanguageCode WO = known("wo", "WO");

  /** {@code xh} on the wire. */
  public static final LanguageCode XH = known("xh", "XH");

  /** {@code yi} on the wire. */
  public static final LanguageCode YI = known("yi", "YI");

  /** {@code yo} on the wire. */
  public static final LanguageCode YO = known("yo", "YO");

  /** {@code zh} on the wire. */
  public static final LanguageCode ZH = known("zh", "ZH");

  /** {@code zh_tw} on the wire. */
  public static final LanguageCode ZH_TW = known("zh_tw", "ZH_TW");

  /** {@code zu} on the wire. */
  public static final LanguageCode ZU = known("zu", "ZU");

  /** {@code zxx} on the wire. */
  public static final LanguageCode ZXX = known("zxx", "ZXX");

  private LanguageCode(String value, String name) {
    super(value, name);
  }

  private static LanguageCode known(String value, String name) {
    LanguageCode constant = new LanguageCode(value, name);
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
  public static LanguageCode of(String value) {
    LanguageCode constant = KNOWN.get(value);
    return constant == null ? new LanguageCode(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<LanguageCode> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
