import com.kaltura.api.files.Download;
import com.kaltura.api.files.DownloadStream;
import com.kaltura.api.internal.Exchange;
import java.io.IOException;
import java.nio.file.Paths;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;

/** Downloads over real connections. */
final class FileOperations {
  private FileOperations() {}

  static void addTo(Map<String, Remote.Operation> operations) {
    operations.put("download", FileOperations::download);
  }

  private static Object download(Command command) throws Exception {
    Setup setup = new Setup(command);
    Map<String, Object> result = new LinkedHashMap<>();
    try {
      Exchange<Map<String, Object>> exchange =
          setup.<Map<String, Object>>exchange(command, Setup::read).accept("*/*").build();
      Download download = new Download(setup.engine, exchange);
      result.put("shown", download.toString());
      result.put("url", download.url());
      run(command, download, result);
    } catch (ExecutionException wrapped) {
      result.put("error", Facts.of(wrapped.getCause()));
    } catch (RuntimeException | IOException error) {
      result.put("error", Facts.of(error));
    } finally {
      setup.close();
    }
    result.putAll(setup.told());
    return result;
  }

  private static void run(Command command, Download download, Map<String, Object> result)
      throws Exception {
    boolean async = command.flag("async");
    switch (command.text("how", "read")) {
      case "read" -> {
        byte[] data = async ? download.readAllAsync().get() : download.readAll();
        result.put("crc", crc(data));
        result.put("size", data.length);
      }
      case "save" -> {
        var target = Paths.get(command.text("target"));
        result.put("size", async ? download.saveAsync(target).get() : download.save(target));
        Runtime runtime = Runtime.getRuntime();
        result.put("heap", runtime.totalMemory());
      }
      case "cancel" -> {
        CompletableFuture<Long> saving = download.saveAsync(Paths.get(command.text("target")));
        TimeUnit.MILLISECONDS.sleep(command.number("cancelMillis"));
        result.put("cancelled", saving.cancel(true));
      }
      default -> stream(download, result, command.number("most", Long.MAX_VALUE));
    }
  }

  private static void stream(Download download, Map<String, Object> result, long most)
      throws Exception {
    try (DownloadStream stream = download.open()) {
      result.put("contentType", stream.contentType());
      result.put("length", stream.size());
      result.put("fileName", stream.fileName());
      result.put("metadata", Facts.of(stream.metadata()));
      CRC32 sum = new CRC32();
      byte[] piece = new byte[10_000];
      long size = 0;
      for (int got = stream.read(piece); got >= 0; got = stream.read(piece)) {
        sum.update(piece, 0, got);
        size += got;
        if (size >= most) {
          break;
        }
      }
      result.put("crc", sum.getValue());
      result.put("size", size);
    }
  }

  private static long crc(byte[] data) {
    CRC32 sum = new CRC32();
    sum.update(data);
    return sum.getValue();
  }
}
