package com.kaltura.api.core;

/** The optional parameters of a call; generated classes have a method for each. */
public abstract class Params {
  private final Call<?> call;

  /**
   * Makes the parameters of a call.
   *
   * @param call where they are put
   */
  protected Params(Call<?> call) {
    this.call = call;
  }

  /**
   * Gives a parameter.
   *
   * @param name its name on the wire
   * @param value its value
   */
  protected final void put(String name, Object value) {
    call.put(name, value);
  }
}
