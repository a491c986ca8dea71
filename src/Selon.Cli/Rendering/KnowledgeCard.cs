using System.Globalization;
using Selon.Knowledge;
using Selon.Knowledge.Search;

namespace Selon.Cli.Rendering;

/// <summary>One meaning of a phrase: its name, then what is known of it, a label before each line.</summary>
internal sealed class KnowledgeCard(KnowledgeBase knowledge, EntityWords words, Appearance appearance, StyledText lines, DateRange? at)
{
    private const int Indent = 2;
    private const int DatesWidth = 23;
    private const int MostNames = 40;

    // As protocol has them; others follow.
    private static readonly string[] s_offices =
        ["head-of-state", "head-of-government", "head", "deputy-head", "foreign-minister", "defence-minister", "interior-minister", "military-chief", "prosecutor", "envoy", "spokesperson"];

    private readonly Labels _labels = appearance.Labels;
    private readonly int _labelWidth = appearance.Labels.Keys.Where(k => k.StartsWith("field.", StringComparison.Ordinal))
        .Max(k => DisplayWidth.Of(appearance.Labels[k]));

    /// <summary>The name over a card.</summary>
    public string Heading(Finding finding) =>
        finding.Composed is { } composed ? PrintableText.Of(_labels.Language == "fr" ? composed.FrenchName : composed.Name)
        : finding.Entity is { } entity ? words.Name(entity)
        : words.Noun(finding.Role!);

    /// <summary>Writes a card.</summary>
    /// <param name="finding">The meaning.</param>
    /// <param name="isPart">The words of the phrase are shown: they are not all of it.</param>
    public void Write(Finding finding, bool isPart)
    {
        WriteHeading(Heading(finding), finding.Composed?.Id ?? finding.Entity?.Id ?? finding.Role!.Key);
        if (isPart)
            Field("words", _labels.Format("words", PrintableText.Of(finding.Words)));
        Field("how", How(finding));
        Field("evidence", finding.Evidence);
        if (finding.Role is { } role)
            WriteRole(role);
        else if (finding.Composed is { } composed)
            WriteComposed(composed, finding.Entity!);
        else
            WriteEntity(finding.Entity!, finding.Rule);
    }

    /// <summary>Writes the line of a holder of an office.</summary>
    public void WriteHolder(OfficeHolding holding)
    {
        lines.Pad(Indent);
        Dated(Indent, holding.From, holding.Until, $"{words.Name(holding.Person)} · {words.Title(holding)}");
    }

    // The id goes to a line of its own where the name leaves it no room.
    private void WriteHeading(string name, string id)
    {
        var names = LineWrapper.Wrap(name, appearance.Width, appearance.Width);
        for (var i = 0; i < names.Count; i++)
        {
            lines.Append(names[i], Style.Bold);
            if (i + 1 < names.Count)
                lines.EndLine();
        }
        if (DisplayWidth.Of(names[^1]) + 2 + DisplayWidth.Of(id) > appearance.Width)
            lines.EndLine();
        lines.Append("  ").Append(id, Style.Dim).EndLine();
    }

    private string How(Finding finding)
    {
        var rule = _labels.Find("how." + finding.Rule) is { } label ? $"{label} ({finding.Rule})" : finding.Rule;
        if (finding.Organ is { } organ)
            rule += $" · {_labels.Find("organ." + organ) ?? organ}";
        return finding.Confidence is { } confidence
            ? $"{rule} · {_labels.Format("confidence", confidence.ToString("0.00", CultureInfo.InvariantCulture))}" : rule;
    }

    private void WriteRole(Role role)
    {
        Field("kind", _labels[$"role.{role.Kind.ToString().ToLowerInvariant()}"]);
        Field("sector", role.Sector);
        Field("french", string.Join(", ", role.FrenchForms.Where(f => f is not ("-" or "")).Distinct()));
        Field("english", string.Join(", ", role.EnglishForms.Where(f => f is not ("-" or "")).Distinct()));
        Field("office", role.Office);
    }

    private void WriteComposed(TextEntity composed, Entity state)
    {
        Field("kind", _labels[$"kind.{composed.Kind.ToString().ToLowerInvariant()}"]);
        Field("sector", composed.Sector);
        Field("country", $"{words.Name(state)} ({state.Key})");
    }

    private void WriteEntity(Entity entity, string rule)
    {
        Field("kind", words.Kind(entity));
        Field("sector", entity.Sector);
        Field("french", string.Join(" | ", entity.FrenchNames));
        if (!entity.EnglishNames.SequenceEqual(entity.FrenchNames))
            Field("english", string.Join(" | ", entity.EnglishNames));
        Field("adjective", string.Join(" | ", entity.FrenchAdjectives));
        if (entity.Country is { } country && entity.Kind != EntityKind.State)
            Field("country", words.Country(country));
        if (entity.PartOf is { } whole && entity.Kind != EntityKind.Government)
            Field("part-of", words.Name(knowledge[whole]));
        if (entity.From is not null || entity.Until is not null)
            Field("dates", EntityWords.Dates(entity.From, entity.Until));
        if (entity.Coordinates is { } place)
        {
            Field("position", words.Position(place));
            Field("population", place.Population > 0 ? words.Number(place.Population) : null);
        }
        WriteDisputes(entity);
        WriteOffices(entity);
        WriteMemberships(entity);
        if (rule == "office-at-date")
            Field("person", entity.Evidence);
    }

    private void WriteDisputes(Entity entity)
    {
        var disputes = knowledge.DisputesOf(entity).Where(d => at is not { } days || d.Days.Overlaps(days))
            .GroupBy(d => (d.HeldBy?.Index, d.From, d.Until)).OrderBy(g => g.First().Days.First);
        string? label = "disputed";
        foreach (var dispute in disputes)
        {
            var holder = dispute.First().HeldBy is { } held ? _labels.Format("held-by", words.Name(held)) : _labels["held-by-none"];
            var claimants = dispute.Where(d => d.ClaimedBy is not null).Select(d => words.Name(d.ClaimedBy!)).ToList();
            var text = claimants.Count > 0 ? $"{holder}, {_labels.Format("claimed-by", string.Join(", ", claimants))}" : holder;
            Label(label);
            Dated(Indent + _labelWidth + 2, dispute.Key.From, dispute.Key.Until, text);
            label = null;
        }
    }

    private void WriteOffices(Entity entity)
    {
        var isPerson = entity.Kind == EntityKind.Person;
        var of = entity is { Kind: EntityKind.Government, PartOf: { } state } ? knowledge[state] : entity;
        var all = (isPerson ? knowledge.HoldingsBy(entity) : knowledge.HoldingsOf(of))
            .OrderBy(h => isPerson ? 0 : Rank(h)).ThenByDescending(h => h.Days.First).ToList();
        var held = all.Where(h => at is { } days ? h.Days.Overlaps(days) : h.Until is null).ToList();
        WriteHoldings(isPerson ? at is null ? "office-now" : "office-then" : "holders", held, isPerson);
        if (isPerson)
            WriteHoldings(held.Count > 0 ? "other-offices" : "offices", [.. all.Except(held)], isPerson);
    }

    private void WriteHoldings(string label, List<OfficeHolding> holdings, bool isPerson)
    {
        for (var i = 0; i < holdings.Count; i++)
        {
            Label(i == 0 ? label : null);
            var (who, what) = (holdings[i], words.Title(holdings[i]));
            Dated(Indent + _labelWidth + 2, who.From, who.Until, isPerson ? $"{what} · {words.Name(who.Of)}" : $"{words.Name(who.Person)} · {what}");
        }
    }

    private static int Rank(OfficeHolding holding) =>
        Array.IndexOf(s_offices, holding.Office) is var rank and >= 0 ? rank : s_offices.Length;

    private void WriteMemberships(Entity entity)
    {
        var all = knowledge.MembershipsOf(entity)
            .Where(m => at is { } days ? m.Days.Overlaps(days) : m.Until is null).ToList();
        Names("member-of", all.Where(m => m.Member == entity).Select(m => Member(m, m.Organisation)).ToList());
        Names("members", all.Where(m => m.Organisation == entity).Select(m => Member(m, m.Member)).ToList());
    }

    private string Member(Membership membership, Entity other) =>
        membership.Role == "member" ? words.Name(other) : $"{words.Name(other)} ({_labels.Find("member." + membership.Role) ?? membership.Role})";

    private void Names(string label, List<string> names)
    {
        if (names.Count == 0)
            return;
        var text = string.Join(", ", names.Take(MostNames));
        Field(label, names.Count > MostNames ? $"{text} … (+{names.Count - MostNames})" : text);
    }

    private void Dated(int column, string? from, string? until, string text)
    {
        var dates = EntityWords.Dates(from, until);
        var left = column + DatesWidth + 2;
        var wrapped = LineWrapper.Wrap(PrintableText.Of(text), appearance.Width - left, appearance.Width - left);
        lines.Append(dates, Style.Cyan).Pad(DatesWidth + 2 - DisplayWidth.Of(dates)).Append(wrapped[0]).EndLine();
        foreach (var line in wrapped.Skip(1))
            lines.Pad(left).Append(line).EndLine();
    }

    private void Field(string label, string? value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        Label(label);
        var left = Indent + _labelWidth + 2;
        var wrapped = LineWrapper.Wrap(PrintableText.Of(value), appearance.Width - left, appearance.Width - left);
        for (var i = 0; i < wrapped.Count; i++)
            lines.Pad(i == 0 ? 0 : left).Append(wrapped[i]).EndLine();
    }

    private void Label(string? label)
    {
        var text = label is null ? "" : _labels["field." + label];
        lines.Pad(Indent).Append(text, Style.Dim).Pad(_labelWidth - DisplayWidth.Of(text) + 2);
    }
}
