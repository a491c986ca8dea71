namespace Selon.Statements.Lexicons;

/// <summary>One way in which a cue takes its content.</summary>
/// <param name="Complement">How the content hangs on the cue.</param>
/// <param name="Addressee">The person whom the frame has beside the content.</param>
/// <param name="Act">The act in this frame.</param>
/// <param name="Strength">How likely this frame is an attributed statement.</param>
/// <param name="Conditions">What must hold besides: those of the frame and those of the whole entry.</param>
public sealed record Frame(
    Complement Complement, Addressee Addressee, Act Act, Strength Strength, Conditions Conditions);
