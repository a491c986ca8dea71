using System.Globalization;
using Selon.Cli.Formats;
using Selon.Knowledge;

namespace Selon.Cli.Rendering;

/// <summary>The places that a text names: where they lie, how often they are named, who holds and who claims them.</summary>
internal sealed class PlaceList
{
    private const int Indent = 2;
    private const int Hanging = 6;

    private readonly Reading _reading;
    private readonly Labels _labels;
    private readonly ActorNames _names;
    private readonly List<(int Entity, int Count)> _places = [];

    public PlaceList(Reading reading, ActorNames names, Labels labels)
    {
        _reading = reading;
        _labels = labels;
        _names = names;
        var entities = reading.Entities.Entities;
        var counts = MentionCounts.Of(reading.Entities);
        for (var i = 0; i < entities.Count; i++)
        {
            if (entities[i].Kind == EntityKind.Place)
                _places.Add((i, counts[i]));
        }
    }

    /// <summary>True where the text names no place.</summary>
    public bool IsEmpty => _places.Count == 0;

    /// <summary>Writes a line for each place in the order of the text, and one for the dispute about it.</summary>
    public void WriteTo(StyledText lines, int width)
    {
        foreach (var (index, count) in _places)
        {
            var entity = _reading.Entities.Entities[index];
            var country = _names.Country(entity.Country);
            var line = new StyledLine().Append(_names.Name(index) + (country is null ? "" : $" ({country})"));
            if (entity.Known?.Coordinates is { } coordinates)
                line.Append(" · " + Position(coordinates), Style.Dim);
            if (count > 1)
                line.Append(" · " + _labels.Format("named-times", count), Style.Dim);
            lines.Pad(Indent);
            line.WriteTo(lines, Indent, Hanging, width);
            if (entity.Known is { } known && Contested(known) is { } dispute)
            {
                lines.Pad(Hanging);
                new StyledLine().Append(dispute, Style.Yellow).WriteTo(lines, Hanging, Hanging, width);
            }
        }
    }

    // As exact as the place is large: a sea has no minutes.
    private string Position(Coordinates place)
    {
        var digits = place.RadiusKilometers switch { >= 200 => 0, >= 20 => 1, _ => 2 };
        return Degrees(place.Latitude, digits, place.Latitude < 0 ? "south" : "north") + " " + Degrees(place.Longitude, digits, place.Longitude < 0 ? "west" : "east");
    }

    private string Degrees(double value, int digits, string direction)
    {
        var number = Math.Abs(value).ToString("F" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return $"{(_labels.Language == "fr" ? number.Replace('.', ',') : number)}° {_labels["compass." + direction]}";
    }

    private string? Contested(Entity place)
    {
        var at = _reading.Entities.At;
        var disputes = _reading.Knowledge.DisputesOf(place).Where(d => at is null ? d.Until is null : d.Days.Overlaps(at.Value)).ToList();
        var holders = Names(disputes.Select(d => d.HeldBy), place);
        var claimants = Names(disputes.Select(d => d.ClaimedBy), place);
        if (claimants.Length == 0)
            return null;
        return _labels.Format(holders.Length == 0 ? "contested" : "contested-held", claimants, holders);
    }

    private string Names(IEnumerable<Entity?> entities, Entity place) =>
        string.Join(", ", entities.OfType<Entity>().DistinctBy(e => e.Index).Select(e => _names.NameBeside(e, _names.Name(place))));
}
