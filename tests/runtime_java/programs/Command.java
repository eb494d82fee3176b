import com.kaltura.api.internal.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The members of a command, as what they are expected to be. */
final class Command {
  private final Map<?, ?> members;

  Command(Map<?, ?> members) {
    this.members = members;
  }

  static Command read(String line) {
    return new Command((Map<?, ?>) Json.parse(line.getBytes(StandardCharsets.UTF_8)));
  }

  boolean has(String name) {
    return members.get(name) != null;
  }

  Object raw(String name) {
    return members.get(name);
  }

  String text(String name) {
    return (String) members.get(name);
  }

  String text(String name, String otherwise) {
    return has(name) ? text(name) : otherwise;
  }

  long number(String name) {
    return ((Number) members.get(name)).longValue();
  }

  long number(String name, long otherwise) {
    return has(name) ? number(name) : otherwise;
  }

  boolean flag(String name) {
    return Boolean.TRUE.equals(members.get(name));
  }

  Duration millis(String name) {
    return has(name) ? Duration.ofMillis(number(name)) : null;
  }

  byte[] bytes(String name) {
    return text(name).getBytes(StandardCharsets.UTF_8);
  }

  Command part(String name) {
    return new Command(has(name) ? (Map<?, ?>) members.get(name) : Collections.emptyMap());
  }

  List<?> list(String name) {
    return has(name) ? (List<?>) members.get(name) : Collections.emptyList();
  }

  Map<String, Object> map(String name) {
    Map<String, Object> found = new LinkedHashMap<>();
    if (has(name)) {
      ((Map<?, ?>) members.get(name)).forEach((key, value) -> found.put((String) key, value));
    }
    return found;
  }

  Map<String, String> texts(String name) {
    Map<String, String> found = new LinkedHashMap<>();
    map(name).forEach((key, value) -> found.put(key, (String) value));
    return found;
  }
}
