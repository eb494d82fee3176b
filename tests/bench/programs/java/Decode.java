import com.kaltura.api.Client;
import com.kaltura.api.http.AnswerFormat;
import com.kaltura.api.model.MediaEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Prints the median of the seconds that a call takes whose answer is in a file. */
final class Decode {
  private static final int CALLS = 31;

  private Decode() {}

  public static void main(String[] arguments) throws IOException {
    Given transport = new Given(Files.readAllBytes(Path.of(arguments[0])));
    AnswerFormat format = arguments[1].equals("xml") ? AnswerFormat.XML : AnswerFormat.JSON;
    double[] seconds = new double[CALLS];
    try (Client client = Client.builder().transport(transport).answerFormat(format).build()) {
      for (int call = 0; call < CALLS; call++) {
        long start = System.nanoTime();
        List<MediaEntry> entries = client.media().list().objects();
        seconds[call] = (System.nanoTime() - start) / 1e9;
        if (entries.size() != 500 || entries.get(499).getPlays() != 499) {
          throw new AssertionError("the answer was not decoded");
        }
      }
    }
    Arrays.sort(seconds);
    System.out.println(seconds[CALLS / 2]);
  }
}
