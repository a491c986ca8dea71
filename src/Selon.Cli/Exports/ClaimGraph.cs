using System.Globalization;
using System.Xml;
using Selon.Claims.Mentions;
using Selon.Cli.Formats;

namespace Selon.Cli.Exports;

/// <summary>Claims as GraphML, for Gephi and others: who asserts, denies and doubts what, and how claims are linked.</summary>
/// <remarks>Nodes are speakers and claims; the weight of an edge counts its mentions, copies of one text once.</remarks>
internal static class ClaimGraph
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Id, string For, string Name, string Type)[] s_keys =
    [
        ("label", "node", "label", "string"), ("kind", "node", "kind", "string"), ("entity", "node", "entity", "string"), ("status", "node", "status", "string"),
        ("first", "node", "first", "string"), ("last", "node", "last", "string"), ("relation", "edge", "relation", "string"), ("weight", "edge", "weight", "double"),
    ];

    /// <summary>Writes the graph.</summary>
    public static void Write(ExportedClaims content, Stream output)
    {
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, CheckCharacters = true, CloseOutput = false });
        xml.WriteStartElement("graphml", Namespace);
        foreach (var (id, target, name, type) in s_keys)
        {
            xml.WriteStartElement("key", Namespace);
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("for", target);
            xml.WriteAttributeString("attr.name", name);
            xml.WriteAttributeString("attr.type", type);
            xml.WriteEndElement();
        }
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("id", "claims");
        xml.WriteAttributeString("edgedefault", "directed");
        var claims = content.Claims.ToList();
        var ids = claims.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var claim in claims)
            Node(xml, claim.Id, claim.Text, "claim", null, ClaimNames.Of(claim.Status), claim.First, claim.Last);
        var speakers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, mention) in claims.SelectMany(c => c.Mentions).Select(m => (SpeakerKey(content, m), m)))
        {
            if (speakers.Add(key))
                Node(xml, key, Label(content, mention), mention.By is null ? "outlet" : mention.By.IsAnonymous ? "anonymous" : "speaker", mention.By?.Entity, null, null, null);
        }
        var number = 0;
        foreach (var claim in claims)
        {
            foreach (var edge in claim.Mentions.GroupBy(m => (Speaker: SpeakerKey(content, m), m.Stance)))
                Edge(xml, number++, edge.Key.Speaker, claim.Id, ClaimNames.Of(edge.Key.Stance), edge.DistinctBy(m => content.OriginOf(m) ?? m.Document).Count());
            foreach (var link in claim.Links.Where(link => ids.Contains(link.To)))
                Edge(xml, number++, claim.Id, link.To, ClaimNames.Of(link.Type), 1);
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string SpeakerKey(ExportedClaims content, ClaimMention mention) => mention.By is { } by ? "speaker:" + Printable(by.Key) : "outlet:" + Label(content, mention);

    private static string Label(ExportedClaims content, ClaimMention mention)
    {
        if (mention.By is { } by)
            return by.Entity is { } entity && content.NameOf(entity) is { } name ? name : by.Name;
        var document = content.Documents.GetValueOrDefault(mention.Document);
        return document?.Outlet ?? document?.Source ?? mention.Document;
    }

    private static void Node(XmlWriter xml, string id, string label, string kind, string? entity, string? status, string? first, string? last)
    {
        xml.WriteStartElement("node", Namespace);
        xml.WriteAttributeString("id", Printable(id));
        foreach (var (key, value) in ((string, string?)[])[("label", label), ("kind", kind), ("entity", entity), ("status", status), ("first", first), ("last", last)])
            Data(xml, key, value);
        xml.WriteEndElement();
    }

    private static void Edge(XmlWriter xml, int number, string from, string to, string relation, int weight)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("id", "e" + number.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("source", Printable(from));
        xml.WriteAttributeString("target", Printable(to));
        Data(xml, "relation", relation);
        Data(xml, "weight", weight.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    private static void Data(XmlWriter xml, string key, string? value)
    {
        if (value is null)
            return;
        xml.WriteStartElement("data", Namespace);
        xml.WriteAttributeString("key", key);
        xml.WriteString(Printable(value));
        xml.WriteEndElement();
    }

    // XML 1.0 has no way to write control characters and unpaired surrogates.
    private static string Printable(string text) => text.All(XmlConvert.IsXmlChar) ? text
        : string.Concat(text.EnumerateRunes().Select(rune => rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "\uFFFD"));
}
