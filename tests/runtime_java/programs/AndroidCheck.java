import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.util.Collections;
import org.codehaus.mojo.animal_sniffer.SignatureChecker;
import org.codehaus.mojo.animal_sniffer.logging.Logger;

/**
 * Prints what classes use that a platform does not have, one line each.
 *
 * <p>Arguments: the signatures of the platform, and a folder of classes.
 */
public final class AndroidCheck {
  private AndroidCheck() {}

  /**
   * Runs the check.
   *
   * @param arguments signatures and folder
   * @throws IOException if they cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    try (FileInputStream signatures = new FileInputStream(arguments[0])) {
      SignatureChecker checker =
          new SignatureChecker(signatures, Collections.singleton("com.*"), new Printing());
      checker.setSourcePath(Collections.emptyList());
      checker.process(new File(arguments[1]));
    }
  }

  private static final class Printing implements Logger {
    @Override
    public void info(String message) {}

    @Override
    public void info(String message, Throwable cause) {}

    @Override
    public void debug(String message) {}

    @Override
    public void debug(String message, Throwable cause) {}

    @Override
    public void warn(String message) {
      System.out.println(message);
    }

    @Override
    public void warn(String message, Throwable cause) {
      System.out.println(message);
    }

    @Override
    public void error(String message) {
      System.out.println(message);
    }

    @Override
    public void error(String message, Throwable cause) {
      System.out.println(message);
    }
  }
}
