namespace Selon.Events.Lexicons;

/// <summary>A verb that carries an event noun; light-verbs.tsv says what the places mean.</summary>
internal sealed record LightVerb(string Event, string Actor, string Recipient);
