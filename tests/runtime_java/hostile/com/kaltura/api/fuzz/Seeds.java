package com.kaltura.api.fuzz;

import com.kaltura.api.internal.Json;
import com.kaltura.api.sessions.SessionFormat;
import com.kaltura.api.sessions.SessionSpec;
import com.kaltura.api.sessions.SessionType;
import com.kaltura.api.sessions.Sessions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** What the inputs of each target begin with. */
final class Seeds {
  private static final int LONGEST = 5000;

  private static final String[] JSON = {
    "{\"id\":\"0_a\",\"name\":\"\\u00e9\\/\",\"duration\":\"12\",\"status\":2,\"objectType\":\"KalturaMediaEntry\"}",
    "{\"result\":{\"error\":{\"code\":\"500016\",\"message\":\"m\",\"args\":[{\"name\":\"a\",\"value\":1}]}},\"executionTime\":0.1}",
    "{\"objects\":{\"2\":{\"id\":1},\"1\":null},\"totalCount\":1e3,\"relatedObjects\":{\"r\":{\"totalCount\":1}}}",
    "[{\"code\":\"X\",\"message\":\"m\"},9223372036854775808]",
    "NaN",
    "null"
  };
  private static final String[] XML = {
    "<?xml version=\"1.0\""
        + " encoding=\"utf-8\"?><xml><result><objectType>KalturaMediaEntry</objectType>"
        + "<id>0_a</id><duration>12</duration><name>&lt;&#233;<![CDATA[x]]></name></result>"
        + "<executionTime>0.1</executionTime></xml>",
    "<xml><result><item><itemKey>k</itemKey><id>1</id></item><item/></result></xml>",
    "<xml><result><error><code>X</code><message>m</message><args><item><name>a</name>"
        + "<value>1</value></item></args></error></result></xml>",
    "<!DOCTYPE x [<!ENTITY a \"b\">]><xml><result>&a;</result></xml>"
  };
  private static final String EVENT =
      "{\"object\":{\"id\":\"0_a\",\"objectType\":\"KalturaMediaEntry\"},\"eventObjectType\":\"1\","
          + "\"eventType\":\"3\",\"objectType\":\"KalturaHttpNotification\"}";
  private static final String[] BODIES = {
    EVENT,
    "data=%7B%22object%22%3A%7B%7D%7D",
    "<notification><objectType>KalturaHttpNotification</objectType><object><id>1</id></object></notification>",
    "O:8:\"stdClass\":0:{}",
    "a=1&b[]=%ff&c",
    "notification_id=5003&notification_type=entry_delete&puser_id=user+1&partner_id=102&entry_id=0_abc&"
        + "signed_fields=notification_id%2Cpartner_id%2C&sig=340d202559155ec117d9b26bcaa1e548",
    "multi_notification=true&number_of_notifications=1&not1_notification_id=1&not1_notification_type=test"
  };
  private static final String[] LOCATIONS = {
    "/x?a=b#c",
    "//there.example/x",
    "HTTPS://here.example:443/",
    "http://a:b@there.example/",
    "http:\\\\there.example",
    "http://[::1]:99999/",
    "ftp://x/",
    "http://here_example/%zz"
  };
  private static final String[] HEADERS = {
    "cached,error-X_Y",
    "exiting on error X_Y - text",
    "attachment; filename=\"a \\\"b.mp4\"; filename*=UTF-8''%e2%82%ac%2f..%5c",
    "Wed, 21 Oct 2015 07:28:00 GMT",
    "99999999999999999999",
    "bytes 4-9/10"
  };

  private Seeds() {}

  /** The seeds of each target; recorded answers are read from a folder. */
  static Map<String, List<byte[]>> all(Path recordings) throws IOException {
    Map<String, List<byte[]>> all = new LinkedHashMap<>();
    List<byte[]> json = texts(JSON);
    json.addAll(recorded(recordings));
    all.put("answer-json", json);
    all.put("answer-xml", texts(XML));
    all.put("gzip", Collections.singletonList(packed()));
    all.put("session", sessions());
    all.put("partner", texts(BODIES));
    all.put("event", texts(BODIES));
    all.put("redirect", texts(LOCATIONS));
    all.put("header", texts(HEADERS));
    return all;
  }

  private static List<byte[]> texts(String... texts) {
    List<byte[]> all = new ArrayList<>();
    for (String text : texts) {
      all.add(text.getBytes(StandardCharsets.UTF_8));
    }
    return all;
  }

  /** The values of recorded answers. */
  private static List<byte[]> recorded(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.json")) {
      found.forEach(files::add);
    }
    Collections.sort(files);
    List<byte[]> all = new ArrayList<>();
    for (Path file : files) {
      Map<?, ?> about = (Map<?, ?>) Json.parse(Files.readAllBytes(file));
      if (about.get("answer") instanceof Map<?, ?> answer
          && answer.get("value") instanceof Map<?, ?> value) {
        Map<String, Object> tree = new LinkedHashMap<>();
        value.forEach((name, member) -> tree.put((String) name, member));
        byte[] body = Json.bytes(tree);
        if (body.length < LONGEST) {
          all.add(body);
        }
      }
    }
    return all;
  }

  private static byte[] packed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int member = 0; member < 2; member++) {
      try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
        gzip.write("an answer, and another".getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static List<byte[]> sessions() {
    List<byte[]> all = texts("", "====", "djJ8", "c2lnfDE7Mjs5MjIzMzcyMDM2ODU0Nzc1ODA3O3g=");
    for (SessionFormat format : SessionFormat.values()) {
      SessionSpec spec =
          SessionSpec.of(102)
              .withUserId("user €")
              .withType(SessionType.ADMIN)
              .withPrivileges("edit:0_a/0_b,*,list:*")
              .withFormat(format);
      all.addAll(texts(Sessions.generate(Targets.SECRET, spec)));
    }
    return all;
  }
}
