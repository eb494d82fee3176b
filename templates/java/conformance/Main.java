package conformance;

import com.kaltura.api.internal.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads one job a line and prints one outcome a line, until its input ends. */
public final class Main {
  private Main() {}

  /**
   * Runs the program.
   *
   * @param arguments none
   * @throws IOException if the input or the output is broken
   */
  public static void main(String[] arguments) throws IOException {
    // Nothing but outcomes may get into the output, whatever a call prints.
    OutputStream out = System.out;
    System.setOut(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (!line.isBlank()) {
        Map<String, Object> job = Outcomes.map(Json.parse(line.getBytes(StandardCharsets.UTF_8)));
        out.write(Json.bytes(Job.run(job)));
        out.write('\n');
        out.flush();
      }
    }
  }
}
