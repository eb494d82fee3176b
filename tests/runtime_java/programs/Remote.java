import com.kaltura.api.internal.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Does with the runtime what it is told: a command a line on standard input, what came of it a line
 * on standard output, both JSON. So the tests are written where their servers are, and one virtual
 * machine serves all of them.
 */
public final class Remote {
  private Remote() {}

  /** What a command does. */
  interface Operation {
    Object run(Command command) throws Exception;
  }

  /**
   * Reads commands until there are no more.
   *
   * @param arguments none
   * @throws IOException if standard input cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    Map<String, Operation> operations = new LinkedHashMap<>();
    SessionOperations.addTo(operations);
    PlainOperations.addTo(operations);
    NotificationOperations.addTo(operations);
    CallOperations.addTo(operations);
    FileOperations.addTo(operations);
    UploadOperations.addTo(operations);
    XmlOperations.addTo(operations);
    CountOperations.addTo(operations);
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      Command command = Command.read(line);
      Map<String, Object> result = new LinkedHashMap<>();
      try {
        result.put("value", operations.get(command.text("op")).run(command));
      } catch (Throwable error) {
        result.put("error", Facts.of(error));
      }
      out.println(new String(Json.bytes(result), StandardCharsets.UTF_8));
      out.flush();
    }
  }
}
