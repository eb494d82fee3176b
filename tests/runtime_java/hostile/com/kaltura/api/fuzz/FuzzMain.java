package com.kaltura.api.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/** Gives every target its seeds, their beginnings, and changed ones, the same in each run. */
public final class FuzzMain {
  private static final String PIECES =
      "{}[]\",:\\/u00dte.E+-<>&;#x!?='%|_ \n\r\t\0\u001f\u0080\u00c3\u00ff";
  private static final long SLOW = 20_000_000_000L;

  private FuzzMain() {}

  /**
   * Runs all targets, and prints a line of each: its name, the number of inputs, and what is wrong.
   *
   * @param arguments how many changed inputs each target gets, and the folder of recordings; or
   *     {@code seeds}, that folder, and one to write the seeds to
   * @throws IOException if the recordings cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    Map<String, List<byte[]>> seeds = Seeds.all(Paths.get(arguments[1]));
    if (arguments[0].equals("seeds")) {
      write(seeds, Paths.get(arguments[2]));
      return;
    }
    for (Map.Entry<String, Consumer<byte[]>> target : Targets.all().entrySet()) {
      String name = target.getKey();
      FuzzMain run = new FuzzMain();
      String fault = run.all(target.getValue(), seeds.get(name), Integer.parseInt(arguments[0]));
      System.out.println(name + "\t" + run.inputs + "\t" + fault);
    }
  }

  private final Random random = new Random(11);
  private int inputs;

  private String all(Consumer<byte[]> target, List<byte[]> seeds, int changed) {
    for (byte[] seed : seeds) {
      for (int end = seed.length; end >= 0; end -= 1 + seed.length / 50) {
        String fault = one(target, Arrays.copyOf(seed, end));
        if (!fault.isEmpty()) {
          return fault;
        }
      }
    }
    for (int count = 0; count < changed; count++) {
      byte[] seed = seeds.get(count % seeds.size());
      String fault = one(target, changed(seed, seeds.get(random.nextInt(seeds.size()))));
      if (!fault.isEmpty()) {
        return fault;
      }
    }
    return "";
  }

  private String one(Consumer<byte[]> target, byte[] input) {
    inputs++;
    long before = System.nanoTime();
    String fault = "";
    try {
      target.accept(input);
    } catch (Throwable error) {
      StackTraceElement[] trace = error.getStackTrace();
      fault = error + " at " + Arrays.asList(Arrays.copyOf(trace, Math.min(8, trace.length)));
    }
    if (System.nanoTime() - before > SLOW) {
      fault += " takes long";
    }
    String shown = fault.replaceAll("\\s+", " ");
    return fault.isEmpty() ? "" : Base64.getEncoder().encodeToString(input) + " " + shown;
  }

  private byte[] changed(byte[] seed, byte[] other) {
    byte[] data = seed;
    for (int change = 1 + random.nextInt(4); change > 0; change--) {
      int at = random.nextInt(data.length + 1);
      int end = Math.min(data.length, at + random.nextInt(8));
      byte[] put = new byte[0];
      switch (random.nextInt(4)) {
        case 0 -> end = at;
        case 1 -> {
          int from = other.length == 0 ? 0 : random.nextInt(other.length);
          put = Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(60)));
        }
        case 2 -> {
          int from = data.length == 0 ? 0 : random.nextInt(data.length);
          put = Arrays.copyOfRange(data, from, Math.min(data.length, from + random.nextInt(60)));
        }
        default -> {
          int piece = random.nextInt(PIECES.length());
          put = PIECES.substring(piece, piece + 1).getBytes(StandardCharsets.ISO_8859_1);
        }
      }
      byte[] made = Arrays.copyOf(data, at + put.length + data.length - end);
      System.arraycopy(put, 0, made, at, put.length);
      System.arraycopy(data, end, made, at + put.length, data.length - end);
      data = made;
    }
    return data;
  }

  private static void write(Map<String, List<byte[]>> seeds, Path folder) throws IOException {
    for (Map.Entry<String, List<byte[]>> each : seeds.entrySet()) {
      Path own = Files.createDirectories(folder.resolve(each.getKey()));
      for (int index = 0; index < each.getValue().size(); index++) {
        Files.write(own.resolve("seed" + index), each.getValue().get(index));
      }
    }
  }
}
