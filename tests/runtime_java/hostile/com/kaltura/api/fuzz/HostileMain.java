package com.kaltura.api.fuzz;

import com.kaltura.api.core.Answers;
import com.kaltura.api.core.Values;
import com.kaltura.api.core.WrongTypes;
import com.kaltura.api.http.AnswerFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Runs checks, and prints a line of each: its name, a tab, and what is wrong. */
public final class HostileMain {
  private HostileMain() {}

  /**
   * Runs all.
   *
   * @param classes the names on the wire of all classes of the client
   */
  public static void main(String[] classes) {
    Map<String, Runnable> checks = new LinkedHashMap<>();
    checks.put("large numbers", Values::largeNumbers);
    checks.put("deep nesting", Values::deepNesting);
    checks.put("members that stand twice", Values::membersThatStandTwice);
    checks.put("what XML must not do", Values::whatXmlMustNotDo);
    checks.put("invalid UTF-8", Values::invalidUtf8);
    checks.put("bodies without an end", Costly::endless);
    checks.put("wrong types", () -> wrongTypes(classes));
    checks.forEach(HostileMain::run);
    Map<String, Consumer<byte[]>> targets = Targets.all();
    targets.put("answer-json", input -> Answers.checkOnce(input, AnswerFormat.JSON));
    targets.put("answer-xml", input -> Answers.checkOnce(input, AnswerFormat.XML));
    Costly.inputs()
        .forEach(
            (name, input) -> {
              String target = name.substring(0, name.indexOf('\t'));
              String fault = Costly.fault(targets.get(target), input);
              tell(name.replace("\t", ": "), fault);
            });
  }

  private static void wrongTypes(String[] classes) {
    int tried = 0;
    for (String wire : classes) {
      tried += WrongTypes.check(wire);
    }
    if (tried < 10_000) {
      throw new AssertionError("only " + tried + " answers were tried");
    }
  }

  private static void run(String name, Runnable check) {
    String fault = "";
    try {
      check.run();
    } catch (Throwable error) {
      StackTraceElement[] trace = error.getStackTrace();
      fault = error + (trace.length == 0 ? "" : " at " + trace[0]) + " " + error.getCause();
    }
    tell(name, fault);
  }

  private static void tell(String name, String fault) {
    String shown = fault.replaceAll("\\s+", " ");
    System.out.println(name + "\t" + shown.substring(0, Math.min(600, shown.length())));
  }
}
