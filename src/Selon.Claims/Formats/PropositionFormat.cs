using System.Globalization;
using System.Text.Json;
using Selon.Claims.Propositions;

namespace Selon.Claims.Formats;

/// <summary>Propositions as JSON.</summary>
internal static class PropositionFormat
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>Writes a proposition.</summary>
    public static void Write(Utf8JsonWriter json, Proposition proposition)
    {
        json.WriteStartObject();
        json.WriteString("text", proposition.Text);
        WriteItems(json, "predicates", proposition.Predicates, p =>
        {
            json.WriteString("lemma", p.Lemma);
            JsonFields.Write(json, "family", p.Family);
        });
        WriteItems(json, "participants", proposition.Participants, p =>
        {
            json.WriteNumber("role", (int)p.Role);
            json.WriteString("head", p.Head);
            JsonFields.Write(json, "camp", p.Camp);
            JsonFields.Write(json, "entity", p.Entity);
        });
        JsonFields.Write(json, "places", proposition.Places);
        WriteTime(json, proposition.Time);
        WriteItems(json, "quantities", proposition.Quantities, q =>
        {
            json.WriteNumber("least", q.Least);
            if (!double.IsPositiveInfinity(q.Most))
                json.WriteNumber("most", q.Most);
            JsonFields.Write(json, "of", q.Of);
        });
        json.WriteBoolean("negated", proposition.IsNegated);
        json.WriteNumber("modality", (int)proposition.Modality);
        JsonFields.Write(json, "words", proposition.Words);
        JsonFields.Write(json, "context", proposition.Context);
        JsonFields.Write(json, "scene", proposition.Scene);
        json.WriteEndObject();
    }

    /// <summary>Reads a proposition.</summary>
    public static Proposition Read(JsonElement json) => new()
    {
        Text = json.GetProperty("text").GetString()!,
        Predicates = [.. JsonFields.Items(json, "predicates").Select(p => new Predicate(p.GetProperty("lemma").GetString()!, JsonFields.Text(p, "family")))],
        Participants = [.. JsonFields.Items(json, "participants").Select(p => new Participant(
            (ParticipantRole)p.GetProperty("role").GetByte(), p.GetProperty("head").GetString()!, JsonFields.Text(p, "camp"), JsonFields.Text(p, "entity")))],
        Places = JsonFields.Texts(json, "places"),
        Time = ReadTime(json),
        Quantities = [.. JsonFields.Items(json, "quantities").Select(q => new Quantity(
            q.GetProperty("least").GetDouble(), q.TryGetProperty("most", out var most) ? most.GetDouble() : double.PositiveInfinity, JsonFields.Text(q, "of")))],
        IsNegated = json.GetProperty("negated").GetBoolean(),
        Modality = (Modality)json.GetProperty("modality").GetByte(),
        Words = JsonFields.Texts(json, "words"),
        Context = JsonFields.Texts(json, "context"),
        Scene = JsonFields.Texts(json, "scene"),
    };

    private static void WriteItems<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteTime(Utf8JsonWriter json, PropositionTime? time)
    {
        if (time is null)
            return;
        json.WriteStartObject("time");
        json.WriteString("first", time.First.ToString(DayFormat, CultureInfo.InvariantCulture));
        json.WriteString("last", time.Last.ToString(DayFormat, CultureInfo.InvariantCulture));
        json.WriteNumber("origin", (int)time.Origin);
        json.WriteEndObject();
    }

    private static PropositionTime? ReadTime(JsonElement json) => json.TryGetProperty("time", out var time)
        ? new PropositionTime(Day(time, "first"), Day(time, "last"), (TimeOrigin)time.GetProperty("origin").GetByte())
        : null;

    private static DateOnly Day(JsonElement json, string name) =>
        DateOnly.ParseExact(json.GetProperty(name).GetString()!, DayFormat, CultureInfo.InvariantCulture);
}
